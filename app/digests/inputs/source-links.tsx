import { commentAddress, commentsAddress } from "#app/comments/addresses.ts";
import type { Source } from "#app/comments/inputs/inputs.server.ts";
import { counted } from "#app/content/wording.ts";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { authorWords } from "../wording.ts";
import { byText } from "./by-text.ts";

/** More would make a cell of a table a page; the list of comments has them all. */
const mostLinks = 12;

interface Props {
  sources: Source[];
  reference: string;
  /** The provision that they speak of, if it is one. */
  anchor?: string;
}

/** Each comment behind a figure, by name, and once though it may have several inputs. */
export function SourceLinks({ sources, reference, anchor }: Props) {
  const comments = byText(sources, ({ number }) => String(number)).flatMap(({ items }) => items.slice(0, 1));
  const more = comments.length - mostLinks;
  return (
    <ul className="govuk-list app-sources">
      {comments.slice(0, mostLinks).map((source) => (
        <li key={source.number}>
          <a className="govuk-link" href={commentAddress(reference, source.number)}>
            <VisuallyHidden>Comment </VisuallyHidden>
            {source.number}
          </a>{" "}
          {authorWords(source)}
        </li>
      ))}
      {more > 0 && (
        <li>
          <a className="govuk-link" href={commentsAddress(reference, anchor ? { provision: anchor } : {})}>
            and {counted(more, "more comment")}
          </a>
        </li>
      )}
    </ul>
  );
}
