import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/wording.ts";
import type { Tone } from "#app/ui/tag.tsx";
import type { CommentStatus, Instant } from "#db/schema.ts";
import { notStated } from "./filters.ts";

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

interface Standing {
  status: CommentStatus;
  published_version: number | null;
  current_version: number;
  publish_at: Instant | null;
  withdrawn_at: Instant | null;
}

/** What has become of a comment, in words to its author: an earlier version may be public whatever became of the last. */
export function standingOf(comment: Standing): { words: string; tone: Tone } {
  const { status, published_version, current_version, publish_at, withdrawn_at } = comment;
  if (withdrawn_at !== null) return { words: "Withdrawn", tone: "grey" };
  if (publish_at !== null) return { words: "Let through by a moderator", tone: "green" };
  if (published_version === null) return { words: statusWords[status], tone: statusTones[status] };
  // What everyone reads is returned only where what is claimed to be confidential in it is judged not to be.
  const isClaimRefused = status === "returned" && published_version === current_version;
  return { words: isClaimRefused ? claimRefused : changeWords[status], tone: statusTones[status] };
}

/** The answer to what is typed on a page when the consultation takes no comments. */
export const closedWords =
  "This consultation does not take comments now, so nothing can be sent. What you typed is kept in your draft";
