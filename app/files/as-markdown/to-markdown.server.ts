import { message } from "#app/words/message.ts";
import { recognise } from "../recognise.server.ts";
import { decodeText } from "../recognise-text.server.ts";
import { FileRefused, refuse } from "../refusal.ts";
import { readAkomaNtoso } from "./akoma-ntoso.server.ts";
import type { TextPiece } from "./block.ts";
import { readDocx } from "./docx.server.ts";
import { readHtml } from "./html.server.ts";
import { type LeavingOut, type LeftOut, newLeftOut } from "./left-out.ts";
import { readOdt } from "./odt.server.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** A text as Markdown, and what of its file could not be carried over. */
export interface AsMarkdown {
  markdown: string;
  leftOut: LeftOut;
}

/** In characters: the longest law seen has 0.8 million. */
const longest = 3_000_000;

/** Reads a text from a file, whose kind is told by what it holds. Throws FileRefused. */
export async function toMarkdown(bytes: Uint8Array<ArrayBuffer>): Promise<AsMarkdown> {
  const leftOut = newLeftOut();
  const markdown = await read(bytes, leftOut);
  if (markdown.trim() === "") refuse(message("measure-files.no-words"));
  if (markdown.length > longest) refuse(message("measure-files.too-long", { most: longest }));
  return { markdown: markdown.toWellFormed(), leftOut: leftOut.found };
}

async function read(bytes: Uint8Array<ArrayBuffer>, leftOut: LeavingOut) {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const markup = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
  if (/^\s*<[^>]*>?/.test(markup) && /<(?:[\w-]{1,20}:)?akomaNtoso[\s>]/.test(markup))
    return write(readAkomaNtoso(bytes, leftOut), leftOut);
  if (isHtml(markup)) return write(readHtml(decodeHtml(bytes, start), leftOut), leftOut);
  const { kind, parts } = await recogniseGiven(bytes);
  if (kind === "docx") return write(readDocx(parts, leftOut), leftOut);
  if (kind === "odt") return write(readOdt(parts, leftOut), leftOut);
  if (kind !== "txt") refuse(message("measure-files.kind-not-taken"));
  return (decodeText(bytes) ?? "").replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Other kinds can be attached than can be read here, and are told so. */
async function recogniseGiven(bytes: Uint8Array<ArrayBuffer>) {
  try {
    return await recognise(bytes, "");
  } catch (error) {
    const isOtherKind =
      error instanceof FileRefused &&
      /^attachments\.(?:kind-not-|old-office|no-text|pdf-|begins-as-)/.test(error.why.key);
    throw isOtherKind ? new FileRefused(message("measure-files.kind-not-taken")) : error;
  }
}

function isHtml(start: string) {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|(?:html|head|body|div|p|h[1-6]|ol|ul|table|article|section|main|span|font|meta)[\s>])/i.test(
    start,
  );
}

/** A page's own word for its encoding counts, as in a browser, where no mark says otherwise. */
function decodeHtml(bytes: Uint8Array, start: string) {
  const [, said = "utf-8"] = /charset=["']?([\w-]{2,20})/i.exec(start) ?? [];
  const text = decodeText(bytes);
  if (text !== null) return text.replace(/^\ufeff/, "");
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return refuse(message("attachments.no-text"));
  }
}

/** A document's title stands above its first headings. */
function write(blocks: TextPiece[], leftOut: LeavingOut) {
  const hasTitle = blocks.some((block) => block.kind === "heading" && block.level === 0);
  const shifted = hasTitle
    ? blocks.map((block) => (block.kind === "heading" ? { ...block, level: block.level + 1 } : block))
    : blocks;
  return writeMarkdown(shifted, leftOut);
}
