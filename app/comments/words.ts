import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/wording.ts";
import type { CommentStatus } from "#db/schema.ts";
import { notStated } from "./reading/comment-filters.ts";

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

/** What a comment's status means to its author. */
export const statusWords: Record<CommentStatus, string> = {
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

/** The answer to what is typed on a page when the consultation takes no comments. */
export const closedWords =
  "This consultation does not take comments now, so nothing can be sent. What you typed is kept in your draft";
