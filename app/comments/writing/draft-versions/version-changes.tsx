import { Redline, RedlineKey } from "#app/consultations/redline-text.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { PartField } from "./part-fields.ts";

interface Props {
  before: PartField[];
  after: PartField[];
}

/** What a version changed in its part, word by word, field by field. */
export function VersionChanges({ before, after }: Props) {
  const t = useWords();
  const changed = changedFields(before, after);
  if (changed.length === 0) return <p className="govuk-body">{t("shared-drafts.no-text-changed")}</p>;
  return (
    <>
      <RedlineKey isDone />
      {changed.map(({ key, label, original, proposed }) => (
        <section key={key} aria-label={label}>
          <h3 className="govuk-heading-s">{label}</h3>
          <Redline original={original} proposed={proposed} />
        </section>
      ))}
    </>
  );
}

function changedFields(before: PartField[], after: PartField[]) {
  const textIn = (fields: PartField[], key: string) => fields.find((field) => field.key === key)?.text ?? "";
  const gone = before.filter(({ key }) => !after.some((field) => field.key === key));
  return [...after, ...gone]
    .map(({ key, label }) => ({
      key,
      label,
      original: textIn(before, key),
      proposed: textIn(after, key),
    }))
    .filter(({ original, proposed }) => original !== proposed);
}
