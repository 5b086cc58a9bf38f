import { message } from "#app/words/message.ts";
import type { FileKind } from "./kinds.ts";
import { refuse } from "./refusal.ts";

/** What a text file's mark says of its encoding; without one it is UTF-8. */
function encodingOf(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The text of a TXT or CSV file without its mark; null where it is none. */
export function decodeText(bytes: Uint8Array) {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that a browser or an office program would take for more than text. */
const program = /^\s*(<!doctype|<html|<script|<svg|<\?xml|<\?php|#!|%!PS|\{\\rtf|MIME-Version:)/i;

/** TXT or CSV, by name, where all of the file is readable text. Throws FileRefused. */
export function recogniseText(bytes: Uint8Array, name: string): FileKind {
  const text = decodeText(bytes);
  if (text === null) refuse(message("attachments.no-text"));
  // Tab, line feed, form feed and carriage return are the only controls that text has.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]/.test(text))
    refuse(message("attachments.strange-characters"));
  if (text.trim() === "") refuse(message("attachments.empty"));
  // A GIF's first letters, or JPEG's in a script, make one file of two kinds.
  if (program.test(text) || /^GIF8[79]a/.test(text) || text.startsWith("%PDF"))
    refuse(message("attachments.begins-as-program"));
  return /\.csv$/i.test(name.trim()) ? "csv" : "txt";
}
