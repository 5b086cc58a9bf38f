import type { Instant } from "#db/schema.ts";

/** Whoever has saved nothing for so long no longer holds the part that they opened. */
const minutesUntilIdle = 5;

/** Which part of an organisation's draft somebody is writing now. */
export interface Hold {
  part: string;
  account_id: string;
  name: string;
  /** When they were last seen: when they opened the part, or last saved it. */
  held_at: Instant;
}

/** A hold that was last renewed then or earlier no longer counts. */
export function idleSince(now: Date): Instant {
  return new Date(now.getTime() - minutesUntilIdle * 60_000).toISOString();
}

/** When the part is free, should its holder save nothing until then. */
export function freeAt({ held_at }: Pick<Hold, "held_at">): Instant {
  return new Date(Date.parse(held_at) + minutesUntilIdle * 60_000).toISOString();
}

/** What is held while that part is written: all files together, with the words marked in them; else the part itself. */
export function heldFor(part: string) {
  return /^(attachment|marked):/.test(part) ? "attachments" : part;
}

const pages: Record<string, string> = {
  "": "overall",
  questions: "answers",
  attachments: "attachments",
  confidential: "claims",
  signature: "signature",
};
const kinds: Record<string, string> = {
  points: "point",
  technical: "technical",
  "human-rights": "human_rights",
  governments: "differing",
};

/** The part that is written on the page with that address; null for a page on which none is, as the one for checking. */
export function partAt(url: string) {
  const [page = "", key] = new URL(url).pathname
    .replace(/^.*?\/comment(\/|(\.data)?$)/, "")
    .replace(/\.data$/, "")
    .split("/");
  if (key && page in kinds) return `${kinds[page]}:${decodeURIComponent(key)}`;
  return pages[page] ?? null;
}
