import { Tag } from "#app/ui/tag.tsx";
import type { CommentStatus } from "#db/schema.ts";
import { statusTones, statusWords } from "../words.ts";

interface Props {
  status: CommentStatus;
  /** It will be public, some time after the decision. */
  isLetThrough?: boolean;
}

/** Tells those who may read a comment that is not public that others may not. */
export function StatusNote({ status, isLetThrough = false }: Props) {
  return (
    <div className="govuk-inset-text">
      <Tag tone={statusTones[status]}>
        {isLetThrough ? "Let through by a moderator" : statusWords[status]}
      </Tag>
      <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">
        {status === "published"
          ? "This reply is not shown to the public, because what it answers is not."
          : "This is not public. Only its author and the moderators of this government can read it."}
      </p>
    </div>
  );
}
