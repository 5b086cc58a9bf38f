import { Tag } from "#app/ui/tag.tsx";
import { commentAddress } from "../comment/addresses.ts";
import type { standingOf } from "../comment/standing-words.ts";

interface Props {
  standing: ReturnType<typeof standingOf>;
  isPublic: boolean;
  number: number;
  /** Where its reader may compare versions, the consultation's reference. */
  versions: string | null;
}

/** Tells those who may read a comment that is not public that others may not, and its author what waits. */
export function StatusNote({ standing, isPublic, number, versions }: Props) {
  return (
    <div className="govuk-inset-text">
      <Tag tone={standing.tone}>{standing.words}</Tag>
      <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">
        {why(standing, isPublic)}{" "}
        {isPublic && versions && (
          <a className="govuk-link" href={commentAddress(versions, number, "/versions")}>
            Compare your versions
          </a>
        )}
      </p>
    </div>
  );
}

function why({ words }: Props["standing"], isPublic: boolean) {
  if (isPublic) return "Everyone reads the version below. Your later version is not public.";
  return words.startsWith("Published")
    ? "This reply is not shown to the public, because what it answers is not."
    : "This is not public. Only its author and the moderators of this government can read it.";
}
