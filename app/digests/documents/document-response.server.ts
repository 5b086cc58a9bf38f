import type { Translator } from "#app/words/translator.ts";
import { mediaTypes } from "./document-names.ts";

interface DocumentFile {
  /** Of the file, with how it ends. */
  name: string;
  content: string | Uint8Array;
  /** For whoever may read it alone, or for everyone. */
  cache: "private, no-store" | "no-store";
}

/** A file to keep, under that name. */
export function documentResponse(t: Translator, { name, content, cache }: DocumentFile) {
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "content-type": mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${name}"`,
      "content-language": t.language,
      "cache-control": cache,
    },
  });
}
