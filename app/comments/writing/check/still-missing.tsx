import type { Errors } from "#app/requests/refusals.ts";
import { useWords } from "#app/words/use-words.ts";

/** What has to be put right before a comment can be sent, each with the way to its row; nothing where it is ready. */
export function StillMissing({ problems }: { problems: Errors }) {
  const t = useWords();
  const entries = Object.entries(problems);
  if (entries.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby="still-missing">
      <h2 className="govuk-heading-s" id="still-missing">
        {t("check.before-you-can-send")}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {entries.map(([id, problem]) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {t.say(problem)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
