import type { MessageKey, Told } from "#app/words/message.ts";

/** What a file's author is told that was removed from it, or that stays: as a key, which is what is stored. */
export type FileNote = Extract<MessageKey, `attachments.${"gone" | "stays"}-${string}`>;

/** What a stored note tells; before notes were kept as keys they were kept as sentences, which stay as they are. */
export function noteTold(note: string): Told {
  return isNote(note) ? { key: note } : note;
}

function isNote(text: string): text is FileNote {
  return /^attachments\.(?:gone|stays)-[a-z-]+$/.test(text);
}
