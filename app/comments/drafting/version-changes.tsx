import { Redline, RedlineKey } from "../wording/redline-text.tsx";

interface Props {
  before: Record<string, string>;
  after: Record<string, string>;
}

/** What a version changed in its part, word by word, field by field. */
export function VersionChanges({ before, after }: Props) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => (before[name] ?? "") !== (after[name] ?? ""),
  );
  if (names.length === 0) return <p className="govuk-body">No text was changed.</p>;
  return (
    <>
      <RedlineKey isDone />
      {names.map((name) => (
        <section key={name} aria-label={name}>
          <h3 className="govuk-heading-s">{name}</h3>
          <Redline original={before[name] ?? ""} proposed={after[name] ?? ""} />
        </section>
      ))}
    </>
  );
}
