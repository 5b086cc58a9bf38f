import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/wording.ts";
import type { Tone } from "#app/ui/tag.tsx";
import type { CommentStatus } from "#db/schema.ts";
import { notStated } from "./filters.ts";
import { isClaimRefused, isLetThrough, isPublic, isWithdrawn, type Standing } from "./standing.ts";

/** The country's name for a value of its filter. */
export function countryWords(value: string) {
  return value === notStated ? capital(notStated) : countryName(value);
}

/** `2026-02-01` → `1 February 2026`. */
export function dayWords(day: string) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00.000Z`),
  );
}

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

/** The answer to what is typed on a page when the consultation takes no comments. */
export const closedWords =
  "This consultation does not take comments now, so nothing can be sent. What you typed is kept in your draft";
