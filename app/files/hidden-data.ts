import { message, type Told } from "#app/words/message.ts";
import type { FileNote } from "./file-notes.ts";

/** What stays in a cleaned file that its pages do not show. */
const hidden = {
  oldPictures: "attachments.stays-old-pictures",
  otherPictures: "attachments.stays-other-pictures",
  changes: "attachments.stays-changes",
  comments: "attachments.stays-comments",
  text: "attachments.stays-hidden-text",
  sheets: "attachments.stays-hidden-sheets",
  pivots: "attachments.stays-pivots",
} as const satisfies Record<string, FileNote>;

/** What its author can do about it. */
const remedies = {
  "attachments.stays-old-pictures": "attachments.remedy-old-pictures",
  "attachments.stays-other-pictures": "attachments.remedy-other-pictures",
  "attachments.stays-changes": "attachments.remedy-changes",
  "attachments.stays-comments": "attachments.remedy-comments",
  "attachments.stays-hidden-text": "attachments.remedy-hidden-text",
  "attachments.stays-hidden-sheets": "attachments.remedy-hidden-sheets",
  "attachments.stays-pivots": "attachments.remedy-pivots",
} as const;

/** One kind of what stays hidden. */
export type Hidden = keyof typeof hidden;

/** The notes that tell a file's author of what stays hidden. */
export function tellOf(kinds: readonly Hidden[]): FileNote[] {
  return kinds.map((kind) => hidden[kind]);
}

/** Of what a file's author is told that it stays, that which the pages do not show, each with what to do about it. */
export function hiddenAmong(remaining: readonly Told[]) {
  const told = remaining.map((note) => (typeof note === "string" ? note : note.key));
  return Object.values(hidden)
    .filter((note) => told.includes(note))
    .map((note) => ({ note: message(note), advice: message(remedies[note]) }));
}
