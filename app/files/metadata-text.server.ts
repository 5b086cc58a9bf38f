import type { FileKind } from "./kinds.ts";
import { readableRuns } from "./readable-runs.ts";
import { readXml } from "./xml.server.ts";
import { readZip } from "./zip.server.ts";

/** In characters. */
const mostMetadata = 1_000_000;

/**
 * All strings that a cleaned file holds besides the text that a reader sees, one a line: what a search for a
 * confidential string has to look through before the file can be public.
 */
export async function metadataText(bytes: Uint8Array, kind: FileKind) {
  const lines = await strings(bytes, kind);
  return [...new Set(lines)].join("\n").slice(0, mostMetadata).toWellFormed();
}

async function strings(bytes: Uint8Array, kind: FileKind): Promise<string[]> {
  switch (kind) {
    case "pdf":
      return (await import("./pdf-strings.server.ts")).pdfStrings(bytes);
    case "docx":
    case "odt":
    case "xlsx":
      return officeStrings(bytes);
    case "png":
    case "jpeg":
      return readableRuns(bytes);
    default:
      return [];
  }
}

/** Names and values of all attributes, all text, the parts' own names, and the readable runs in what is no XML. */
async function officeStrings(bytes: Uint8Array) {
  const found: string[] = [];
  for (const part of await readZip(bytes)) {
    found.push(part.name);
    if (!/\.(xml|rels|vml)$/i.test(part.name)) {
      for (const run of readableRuns(part.bytes)) found.push(run);
      continue;
    }
    let text = "";
    readXml(part.bytes, {
      open(tag) {
        for (const { value } of Object.values(tag.attributes)) if (value.length > 3) found.push(value);
      },
      text: (more) => {
        text += more;
      },
    });
    found.push(text);
  }
  return found;
}
