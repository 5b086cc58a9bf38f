import { boundsAsGiven } from "#app/files/as-given/bounds.ts";
import { inWords } from "#app/files/kinds.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useWords } from "#app/words/use-words.ts";

/** Gives a template. */
export function TemplateForm({ errors }: { errors: Errors | undefined }) {
  const t = useWords();
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <Field
        name="file"
        label={t("templates-office.file")}
        hint={t("templates-office.file-hint", { most: t.say(inWords(boundsAsGiven.file)) })}
        error={errors?.file}
      >
        {(control) => <input type="file" className="govuk-file-upload" accept=".docx,.odt" {...control} />}
      </Field>
      <Button>{t("templates-office.give")}</Button>
    </form>
  );
}
