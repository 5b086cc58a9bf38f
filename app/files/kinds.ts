import { type Message, message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";

/** The kinds of file that can be attached; what they are called is in file-kinds.yaml. */
export const kinds = {
  pdf: { extensions: ["pdf"], mediaType: "application/pdf" },
  docx: {
    extensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  odt: {
    extensions: ["odt"],
    mediaType: "application/vnd.oasis.opendocument.text",
  },
  xlsx: {
    extensions: ["xlsx"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: { extensions: ["csv"], mediaType: "text/csv" },
  txt: { extensions: ["txt"], mediaType: "text/plain" },
  png: { extensions: ["png"], mediaType: "image/png" },
  jpeg: { extensions: ["jpg", "jpeg"], mediaType: "image/jpeg" },
} as const;

export type FileKind = keyof typeof kinds;

const megabyte = 1024 * 1024;

/** In bytes. */
export const largestFile = 20 * megabyte;
/** What the form that brings a file may weigh besides it, in bytes. */
export const besidesFile = megabyte;
export const mostFiles = 10;
/** Of all the files of one comment together. */
export const mostBytes = 60 * megabyte;

/** What can be attached, said before anyone chooses a file. */
export function attachableWords(t: Translator) {
  return t("attachments.attachable", {
    files: mostFiles,
    most: t.say(inWords(largestFile)),
    together: t.say(inWords(mostBytes)),
  });
}

/** For the `accept` attribute of a file field. */
export const accepted = Object.values(kinds)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(",");

/** A size as people say it: `812 bytes`, `14 kB`, `2.5 MB`. */
export function inWords(bytes: number): Message {
  if (bytes < 1024) return message("file-kinds.bytes", { size: bytes });
  if (bytes < megabyte) return message("file-kinds.kilobytes", { size: Math.round(bytes / 1024) });
  return message("file-kinds.megabytes", { size: Number((bytes / megabyte).toFixed(1)) });
}

/** Whether that is the name of a kind of file which the portal takes. */
export function isKind(text: string): text is FileKind {
  return Object.hasOwn(kinds, text);
}
