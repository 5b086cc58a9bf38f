import { message } from "#app/words/message.ts";
import { cleanPicture } from "./clean-picture.server.ts";
import type { FileNote } from "./file-notes.ts";
import { FileRefused } from "./refusal.ts";
import type { ZipPart } from "./zip.server.ts";

/** A file without its metadata: notes for its author say what was removed, and what stays. */
export interface Cleaned {
  bytes: Uint8Array<ArrayBuffer>;
  removed: FileNote[];
  remaining: FileNote[];
}

export const officeMedia = /\/media\/[^/]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i;

const other: FileNote = "attachments.gone-other-parts";

/** Whether a part is written anew; where it is not, the reason joins the report. */
export function keptPart(
  name: string,
  dropped: [RegExp, FileNote][],
  known: RegExp[],
  report: Set<FileNote>,
) {
  // The list of links of a part that goes, goes with it.
  const subject = name.replace(/_rels\/([^/]+)\.rels$/, "$1");
  const found = dropped.find(([pattern]) => pattern.test(name) || pattern.test(subject));
  if (found) report.add(found[1]);
  else if (!known.some((pattern) => pattern.test(name))) report.add(other);
  else return true;
  return false;
}

/** Cleans pictures within a document as if they stood alone; `rewrite` writes every other part anew. */
export async function cleanParts(
  parts: ZipPart[],
  report: Set<FileNote>,
  rewrite: (part: ZipPart) => Uint8Array<ArrayBuffer>,
) {
  const cleaned: ZipPart[] = [];
  for (const part of parts) {
    if (/\.(png|jpe?g)$/i.test(part.name)) cleaned.push(await cleanMedia(part, report));
    else if (/\.(gif|bmp|tiff?|emf|wmf|odttf|ttf|otf)$/i.test(part.name)) cleaned.push(part);
    else cleaned.push({ name: part.name, bytes: rewrite(part) });
  }
  return cleaned;
}

async function cleanMedia(part: ZipPart, report: Set<FileNote>): Promise<ZipPart> {
  const isPng = part.bytes[0] === 0x89;
  try {
    const { bytes, removed } = await cleanPicture(part.bytes, isPng ? "png" : "jpeg");
    if (removed.length > 0) report.add("attachments.gone-camera-data-within");
    return { name: part.name, bytes };
  } catch (error) {
    if (error instanceof FileRefused)
      throw new FileRefused(message("attachments.picture-within", { why: error.why }));
    throw error;
  }
}
