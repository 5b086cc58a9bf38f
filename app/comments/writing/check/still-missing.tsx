import type { Errors } from "#app/requests/refusals.ts";

/** What has to be put right before a comment can be sent, each with the way to its row; nothing where it is ready. */
export function StillMissing({ problems }: { problems: Errors }) {
  const entries = Object.entries(problems);
  if (entries.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby="still-missing">
      <h2 className="govuk-heading-s" id="still-missing">
        Before you can send it
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {entries.map(([id, problem]) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {problem}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
