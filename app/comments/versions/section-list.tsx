import type { VersionSection } from "./version-sections.ts";

/** All parts of a version as they were sent, with the marks of Markdown. */
export function SectionList({ sections, level = 3 }: { sections: VersionSection[]; level?: 3 | 4 }) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <>
      {sections.map(({ key, title, fields }) => (
        <section key={key} className="app-sent" aria-label={title}>
          <Heading className="govuk-heading-s app-sent__title">{title}</Heading>
          <dl className="app-sent__fields">
            {fields.map(({ name, label, text }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd className="app-typed" dir="auto">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
