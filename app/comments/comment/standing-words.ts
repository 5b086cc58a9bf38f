import type { Tone } from "#app/ui/tag.tsx";
import { type Message, message } from "#app/words/message.ts";
import type { CommentStatus } from "#db/schema.ts";
import {
  isClaimRefused,
  isInHold,
  isLetThrough,
  isPublic,
  isSetAside,
  isWithdrawn,
  type Standing,
} from "./standing.ts";

export const statusTones = {
  held: "blue",
  published: "green",
  returned: "ochre",
  rejected: "red",
} as const satisfies Record<CommentStatus, string>;

type ToldStanding = Omit<Standing, "queued_at">;

/** What has become of a comment, in words to its author: an earlier version may be public whatever became of the last. */
export function standingOf(comment: ToldStanding): { words: Message; tone: Tone } {
  const { status } = comment;
  if (isWithdrawn(comment)) return { words: message("comment.withdrawn"), tone: "grey" };
  if (isSetAside(comment))
    return {
      words: message(isInHold(comment) ? "comment.in-hold" : "comment.hidden-for-now"),
      tone: "ochre",
    };
  if (isLetThrough(comment)) return { words: message("comment.let-through"), tone: "green" };
  if (!isPublic(comment)) return { words: message(`comment.standing ${status}`), tone: statusTones[status] };
  const words = isClaimRefused(comment)
    ? message("comment.claim-refused")
    : message(`comment.change ${status}`);
  return { words, tone: statusTones[status] };
}
