import { Redline } from "../../parts/wording/redline-text.tsx";
import type { ChangedSection } from "./compare-versions.ts";

const kinds = { added: " (new)", removed: " (taken out)", changed: "" } as const;

/** What changed between two versions, part by part, word by word. */
export function Changes({ sections }: { sections: ChangedSection[] }) {
  if (sections.length === 0)
    return <p className="govuk-body">No word that everyone may read is different.</p>;
  return (
    <div className="app-changes">
      <p className="govuk-body-s">
        Words <ins className="app-redline__inserted">underlined</ins> were added, words{" "}
        <del className="app-redline__deleted">struck through</del> taken out. What did not change is not
        shown.
      </p>
      {sections.map(({ key, title, kind, fields }) => (
        <section key={key} aria-label={title}>
          <h3 className="govuk-heading-s">
            {title}
            {kinds[kind]}
          </h3>
          {fields.map(({ name, label, before, after }) => (
            <div key={name}>
              <h4 className="app-changes__field">{label}</h4>
              <Redline original={before} proposed={after} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
