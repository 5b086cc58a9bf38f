import { extractDocx, extractOdt, extractXlsx, mostText } from "./extract-office.server.ts";
import type { FileKind } from "./kinds.ts";
import { decodeText } from "./recognise-text.server.ts";
import { readZip, type ZipPart } from "./zip.server.ts";

/** The text that a reader of the file sees, of a cleaned file; at most `mostText` characters, "" for pictures. */
export async function extractText(bytes: Uint8Array, kind: FileKind) {
  const text = await extract(bytes, kind);
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "").slice(0, mostText).toWellFormed();
}

async function extract(bytes: Uint8Array, kind: FileKind): Promise<string> {
  const parts = async (): Promise<ZipPart[]> => readZip(bytes);
  switch (kind) {
    case "pdf":
      return extractPdf(bytes);
    case "docx":
      return extractDocx(await parts());
    case "odt":
      return extractOdt(await parts());
    case "xlsx":
      return extractXlsx(await parts());
    case "csv":
    case "txt":
      return decodeText(bytes) ?? "";
    default:
      return "";
  }
}

/** Page by page, until there is enough. No fonts are loaded, nothing is fetched, nothing in the file is run. */
async function extractPdf(bytes: Uint8Array) {
  const { getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length < mostText; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  await pdf.loadingTask.destroy();
  return pages.join("\n\n");
}
