import { inflateSync } from "node:zlib";
import { message } from "#app/words/message.ts";
import { FileRefused, refuse } from "./refusal.ts";

/** In bytes: of one stream, and of all together. */
const most = { stream: 64 * 1024 * 1024, total: 400 * 1024 * 1024, streams: 50_000, ratio: 200 };

/** Below this size a high ratio is only a page of one colour. */
const ratioMatters = 32 * 1024 * 1024;

const tooBig = message("attachments.pdf-unpacks-to-more");

/**
 * Unpacks each compressed stream once, with a bound, and forgets it: the libraries that read PDFs unpack without one.
 * Looks at the bytes, not the structure, so nothing that they might come upon is missed. Throws FileRefused.
 */
export function checkExpansion(bytes: Buffer) {
  let total = 0;
  let streams = 0;
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.toString("latin1", at - 3, at) === "end") continue;
    if (++streams > most.streams) refuse(tooBig);
    let start = at + 6;
    while (bytes[start] === 13 || bytes[start] === 10 || bytes[start] === 32) start++;
    total += unpackedSize(bytes.subarray(start), 2);
    if (total > most.total || (total > ratioMatters && total > bytes.length * most.ratio)) refuse(tooBig);
  }
}

/** Streams are sometimes compressed twice; a bomb within a bomb unpacks at the second. */
function unpackedSize(packed: Buffer, depth: number): number {
  const [first = 0, second = 0] = packed;
  // The two bytes that begin what zlib makes.
  if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0) return 0;
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: most.stream });
    return unpacked.length + (depth > 1 ? unpackedSize(unpacked, depth - 1) : 0);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") refuse(tooBig);
    // A broken or cut stream is the reader's to judge.
    return 0;
  }
}
