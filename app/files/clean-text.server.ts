import type { Cleaned } from "./clean-parts.server.ts";
import { decodeText } from "./recognise-text.server.ts";

/** The same text in UTF-8, without the mark that some programs write first. */
export function cleanPlainText(bytes: Uint8Array): Cleaned {
  return {
    bytes: new TextEncoder().encode(decodeText(bytes) ?? ""),
    removed: [],
    remaining: ["attachments.stays-text"],
  };
}
