import { strFromU8, unzipSync } from "fflate";
import { readPdf } from "./read-pdf.ts";

export const bytesOf = (file: string | Uint8Array) => Buffer.from(file);

/** All text that is in a file or in the parts of one, without its markup. */
export function wordsIn(file: string | Uint8Array) {
  if (typeof file === "string") return file;
  const parts = Object.entries(unzipSync(file)).filter(([path]) => path.endsWith(".xml"));
  return parts
    .map(([, bytes]) => strFromU8(bytes).replace(/<[^>]*>/g, ""))
    .join("\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The same of a file of that name, which can be a PDF. */
export async function textIn(name: string, file: string | Uint8Array) {
  return name.endsWith(".pdf") ? (await readPdf(bytesOf(file))).pages.join(" ") : wordsIn(file);
}

/** All addresses that the parts of a file name. */
export function linksIn(file: string | Uint8Array) {
  if (typeof file === "string") return file;
  return Object.values(unzipSync(file))
    .map((bytes) => strFromU8(bytes))
    .join("\n")
    .match(/https?:[^"<]*/g)
    ?.join(" ");
}
