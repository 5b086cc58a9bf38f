import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";

/** Fills the form from a file that was written elsewhere: Markdown with front matter. */
export function BeginFromFile({ pasted, error }: { pasted?: string; error?: Told }) {
  const t = useWords();
  return (
    <Details summary={t("consultation-editor.begin-from-a-file")} open={Boolean(error)}>
      <p>{t("consultation-editor.what-a-file-has", { code: (words) => <code>{words}</code> })}</p>
      <form method="post" encType="multipart/form-data">
        <Field name="upload" label={t("consultation-editor.file")}>
          {(control) => (
            <input className="govuk-file-upload" type="file" accept=".md,.txt,text/*" {...control} />
          )}
        </Field>
        <TextArea
          name="file"
          label={t("consultation-editor.or-paste-its-text")}
          defaultValue={pasted}
          error={error}
          rows={6}
          spellCheck={false}
        />
        <Button kind="secondary" name="intent" value="read">
          {t("consultation-editor.read-into-the-form")}
        </Button>
      </form>
    </Details>
  );
}
