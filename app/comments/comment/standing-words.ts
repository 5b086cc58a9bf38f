import type { Tone } from "#app/ui/tag.tsx";
import type { CommentStatus } from "#db/schema.ts";
import { isClaimRefused, isLetThrough, isPublic, isWithdrawn, type Standing } from "./standing.ts";

const statusWords: Record<CommentStatus, string> = {
  held: "Waiting for a moderator",
  published: "Published",
  returned: "Returned to you",
  rejected: "Rejected",
};

export const statusTones = {
  held: "blue",
  published: "green",
  returned: "ochre",
  rejected: "red",
} as const satisfies Record<CommentStatus, string>;

const changeWords: Record<CommentStatus, string> = {
  held: "Published; your change waits for a moderator",
  published: "Published",
  returned: "Published; your change was returned to you",
  rejected: "Published; your change was rejected",
};

const claimRefused = "Published; returned to you, as a claim of confidentiality was refused";

type ToldStanding = Omit<Standing, "queued_at">;

/** What has become of a comment, in words to its author: an earlier version may be public whatever became of the last. */
export function standingOf(comment: ToldStanding): { words: string; tone: Tone } {
  const { status } = comment;
  if (isWithdrawn(comment)) return { words: "Withdrawn", tone: "grey" };
  if (isLetThrough(comment)) return { words: "Let through by a moderator", tone: "green" };
  if (!isPublic(comment)) return { words: statusWords[status], tone: statusTones[status] };
  return { words: isClaimRefused(comment) ? claimRefused : changeWords[status], tone: statusTones[status] };
}
