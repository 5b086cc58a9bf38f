import { largestGiven } from "#app/files/as-markdown/largest-given.ts";
import { type LeftOut, leftOutKinds } from "#app/files/as-markdown/left-out.ts";
import { inWords } from "#app/files/kinds.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";

/** Takes the measure's text from a file; stands in the form whose field the text is for, and needs it to be sent with files. */
export function MeasureFile({ error }: { error?: Told }) {
  const t = useWords();
  return (
    <Details summary={t("measure-files.measure-from-a-file")} open={Boolean(error)}>
      <p>{t("measure-files.what-can-be-given", { most: t.say(inWords(largestGiven)) })}</p>
      <Field name="measure_file" label={t("measure-files.file-with-its-text")} error={error}>
        {(control) => <input className="govuk-file-upload" type="file" accept={accepted} {...control} />}
      </Field>
      <Button kind="secondary" name="intent" value="read-measure">
        {t("measure-files.read-the-text")}
      </Button>
    </Details>
  );
}

const accepted = ".docx,.odt,.html,.htm,.xhtml,.xml,.akn,.md,.txt";

/** What an official should compare once the text was read. */
export function MeasureWasRead({ leftOut }: { leftOut: LeftOut }) {
  const t = useWords();
  const kinds = leftOutKinds.filter((kind) => leftOut[kind]);
  return (
    <section className="govuk-inset-text" aria-labelledby="measure-was-read">
      <h2 className="govuk-heading-m" id="measure-was-read">
        {t("measure-files.text-was-read")}
      </h2>
      <p className="govuk-body">
        {kinds.length === 0
          ? t("measure-files.nothing-left-out")
          : t("measure-files.look-at-what-was-left-out")}
      </p>
      {kinds.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {kinds.map((kind) => (
            <li key={kind}>{t(`measure-files.left-out-${kind}`, { count: leftOut[kind] ?? 0 })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
