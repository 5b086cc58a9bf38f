import { Redline } from "#app/consultations/redline-text.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ChangedSection } from "./compare-versions.ts";

/** What changed between two versions, part by part, word by word. */
export function Changes({ sections }: { sections: ChangedSection[] }) {
  const t = useWords();
  if (sections.length === 0) return <p className="govuk-body">{t("compare.no-word-differs")}</p>;
  return (
    <div className="app-changes">
      <p className="govuk-body-s">
        {t("compare.how-to-read", {
          ins: (words) => <ins className="app-redline__inserted">{words}</ins>,
          del: (words) => <del className="app-redline__deleted">{words}</del>,
        })}
      </p>
      {sections.map(({ key, title, kind, fields }) => (
        <section key={key} aria-label={title}>
          <h3 className="govuk-heading-s">
            {kind === "changed" ? title : t(`compare.part-${kind}`, { part: title })}
          </h3>
          {fields.map(({ name, label, before, after, language }) => (
            <div key={name}>
              <h4 className="app-changes__field">{label}</h4>
              <Redline original={before} proposed={after} language={language} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
