import { commentAddress } from "#app/comments/comment/addresses.ts";
import type { Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { counted } from "#app/content/phrases.ts";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { authorWords } from "../author-words.ts";
import { byText } from "./by-text.ts";

/** More would make a cell of a table a page, so the others are opened; of a large campaign not even all of those. */
const inSight = 12;
const mostLinks = 500;

/** Each comment behind a figure, by name, and once though it may have several inputs. */
export function SourceLinks({ sources, reference }: { sources: Source[]; reference: string }) {
  const comments = byText(sources, ({ number }) => String(number)).flatMap(({ items }) => items.slice(0, 1));
  const more = comments.length - inSight;
  const left = comments.length - mostLinks;
  return (
    <>
      <Links sources={comments.slice(0, inSight)} reference={reference} />
      {more > 0 && (
        <details className="app-sources">
          <summary>{counted(more, "more comment")}</summary>
          <Links sources={comments.slice(inSight, mostLinks)} reference={reference} />
          {left > 0 && <p>{counted(left, "more comment")}: the file of comments and points has them.</p>}
        </details>
      )}
    </>
  );
}

function Links({ sources, reference }: { sources: Source[]; reference: string }) {
  return (
    <ul className="govuk-list app-sources">
      {sources.map((source) => (
        <li key={source.number}>
          <a className="govuk-link" href={commentAddress(reference, source.number)}>
            <VisuallyHidden>Comment </VisuallyHidden>
            {source.number}
          </a>{" "}
          {authorWords(source)}
        </li>
      ))}
    </ul>
  );
}
