import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { findLastDone } from "./last-done.server.ts";
import { outcomeWords } from "./outcomes.ts";
import { commentName } from "./written-by.tsx";

type LastDone = NonNullable<Awaited<ReturnType<typeof findLastDone>>>;

/** Says what the moderator did a moment ago, on the page that came next. */
export function DecidedNotice({ done, government }: { done: LastDone | null; government: string }) {
  if (!done) return null;
  return (
    <Notice>
      You {done.isDelayed ? "decided to publish" : outcomeWords[done.outcome].done}{" "}
      <a
        className="govuk-notification-banner__link"
        href={`/officials/${government}/queue/${done.comment_id}`}
      >
        {commentName(done).toLowerCase()} on {done.reference}
      </a>
      .{done.isDelayed && ` It appears ${earliestPublication} to ${latestPublication} hours from then.`}
    </Notice>
  );
}
