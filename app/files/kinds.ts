/** The kinds of file that can be attached. Words are as an author reads them. */
export const kinds = {
  pdf: { name: "PDF", extensions: ["pdf"], mediaType: "application/pdf" },
  docx: {
    name: "Word document (DOCX)",
    extensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  odt: {
    name: "OpenDocument text (ODT)",
    extensions: ["odt"],
    mediaType: "application/vnd.oasis.opendocument.text",
  },
  xlsx: {
    name: "Excel workbook (XLSX)",
    extensions: ["xlsx"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: { name: "table (CSV)", extensions: ["csv"], mediaType: "text/csv" },
  txt: { name: "plain text (TXT)", extensions: ["txt"], mediaType: "text/plain" },
  png: { name: "PNG picture", extensions: ["png"], mediaType: "image/png" },
  jpeg: { name: "JPEG picture", extensions: ["jpg", "jpeg"], mediaType: "image/jpeg" },
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
export const whatCanBeAttached = `PDF, DOCX, ODT, XLSX, CSV, TXT, PNG or JPEG. At most ${mostFiles} files, each of ${inWords(largestFile)} at most, and ${inWords(mostBytes)} together.`;

/** For the `accept` attribute of a file field. */
export const accepted = Object.values(kinds)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(",");

/** A size as people say it: `812 bytes`, `14 kB`, `2.5 MB`. */
export function inWords(bytes: number) {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  if (bytes < megabyte) return `${Math.round(bytes / 1024)} kB`;
  return `${Number((bytes / megabyte).toFixed(1))} MB`;
}

/** Whether that is the name of a kind of file which the portal takes. */
export function isKind(text: string): text is FileKind {
  return Object.hasOwn(kinds, text);
}
