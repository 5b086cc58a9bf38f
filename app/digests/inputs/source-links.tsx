import { commentAddress } from "#app/comments/comment/addresses.ts";
import type { Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { authorWords } from "../words-of.ts";
import { byText } from "./by-text.ts";

/** More would make a cell of a table a page, so the others are opened; of a large campaign not even all of those. */
const inSight = 12;
const mostLinks = 500;

/** Each comment behind a figure, by name, and once though it may have several inputs. */
export function SourceLinks({ sources, reference }: { sources: Source[]; reference: string }) {
  const t = useWords();
  const comments = byText(sources, ({ number }) => String(number)).flatMap(({ items }) => items.slice(0, 1));
  const more = comments.length - inSight;
  const left = comments.length - mostLinks;
  return (
    <>
      <Links sources={comments.slice(0, inSight)} reference={reference} />
      {more > 0 && (
        <details className="app-sources">
          <summary>{t("digest-inputs.more-comments", { count: more })}</summary>
          <Links sources={comments.slice(inSight, mostLinks)} reference={reference} />
          {left > 0 && <p>{t("digest-inputs.more-comments-in-file", { count: left })}</p>}
        </details>
      )}
    </>
  );
}

function Links({ sources, reference }: { sources: Source[]; reference: string }) {
  const t = useWords();
  return (
    <ul className="govuk-list app-sources">
      {sources.map((source) => (
        <li key={source.number}>
          <a className="govuk-link" href={commentAddress(reference, source.number)}>
            {t("digest-inputs.comment-number", {
              number: String(source.number),
              hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
            })}
          </a>{" "}
          {authorWords(t, source)}
        </li>
      ))}
    </ul>
  );
}
