import { type FileKind, kinds } from "./kinds.ts";
import { safeName } from "./safe-name.ts";

/**
 * The answer that hands out a file: saved and not shown, of the type that we found it to be, and powerless even where a
 * browser shows it all the same. `cacheControl` is private unless the file is public.
 */
export function download(
  bytes: Uint8Array<ArrayBuffer>,
  { name, kind, cacheControl = "private, no-store" }: { name: string; kind: FileKind; cacheControl?: string },
) {
  const isText = kind === "csv" || kind === "txt";
  return new Response(bytes, {
    headers: {
      "content-type": kinds[kind].mediaType + (isText ? "; charset=utf-8" : ""),
      "content-length": String(bytes.length),
      "content-disposition": attachmentCalled(safeName(name, kind)),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": cacheControl,
    },
  });
}

/** RFC 6266: the name in UTF-8, and one in plain letters for what does not know that. */
function attachmentCalled(name: string) {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._ -]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
