import { Details } from "#app/ui/details.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ContentsPart } from "./digest-contents.ts";

/** What the digest has on further pages, and how much of it. */
export function ContentsList({ contents }: { contents: ContentsPart[] }) {
  const t = useWords();
  return (
    <nav className="app-digest-contents" aria-labelledby="contents">
      <h2 className="govuk-heading-m" id="contents">
        {t("digests.contents")}
      </h2>
      <ul className="app-digest-contents__parts">
        {contents.map(({ part, id, words, href, note, entries }) => (
          <li key={part} id={id || undefined}>
            <a className="govuk-link app-digest-contents__part" href={href}>
              {words}
            </a>
            {note && <span className="app-digest-contents__note">{note}</span>}
            {entries.length > 0 && (
              <Details
                summary={t("digests.straight-to", {
                  part: words,
                  hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                })}
              >
                <ul className="govuk-list app-digest-contents__entries">
                  {entries.map((entry) => (
                    <li key={entry.id} id={entry.id}>
                      <a className="govuk-link" href={entry.href}>
                        {entry.words}
                      </a>
                    </li>
                  ))}
                </ul>
              </Details>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
