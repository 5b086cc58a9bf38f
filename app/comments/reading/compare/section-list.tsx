import type { VersionSection } from "./version-sections.ts";

interface Props {
  sections: VersionSection[];
  /** Where its files can be fetched, by their ids. */
  files?: Record<string, string>;
}

/** All parts of a version as they were sent. */
export function SectionList({ sections, files = {} }: Props) {
  return (
    <>
      {sections.map(({ key, title, fields }) => (
        <div key={key} className="app-sent">
          <h3 className="govuk-heading-s app-sent__title">{title}</h3>
          <dl className="app-sent__fields">
            {fields.map(({ name, label, text, language }) => (
              <div key={name}>
                <dt>
                  {files[name] ? (
                    <a className="govuk-link" href={files[name]} download={label}>
                      <bdi>{label}</bdi>
                    </a>
                  ) : (
                    label
                  )}
                </dt>
                <dd className="app-typed" dir="auto" lang={language ?? undefined}>
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
