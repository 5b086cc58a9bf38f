import { cleanPicture } from "./clean-picture.server.ts";
import { FileRefused } from "./refusal.ts";
import type { ZipPart } from "./zip.server.ts";

/** A file without its metadata: sentences for its author say what was removed, and what stays. */
export interface Cleaned {
  bytes: Uint8Array<ArrayBuffer>;
  removed: string[];
  remaining: string[];
}

export const officeMedia = /\/media\/[^/]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i;

const other = "Parts that are not needed to read the document were removed.";

/** Whether a part is written anew; where it is not, the reason joins the report. */
export function keptPart(name: string, dropped: [RegExp, string][], known: RegExp[], report: Set<string>) {
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
  report: Set<string>,
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

async function cleanMedia(part: ZipPart, report: Set<string>): Promise<ZipPart> {
  const isPng = part.bytes[0] === 0x89;
  try {
    const { bytes, removed } = await cleanPicture(part.bytes, isPng ? "png" : "jpeg");
    if (removed.length > 0)
      report.add("Camera data and descriptions were removed from the pictures in the document.");
    return { name: part.name, bytes };
  } catch (error) {
    if (error instanceof FileRefused)
      throw new FileRefused(`A picture within the document cannot be taken. ${error.message}`);
    throw error;
  }
}
