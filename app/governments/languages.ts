import type { Translator } from "#app/words/translator.ts";

/** `["nl","fr"]` as stored, in words: "Dutch and French". */
export function languageNames(t: Translator, stored: string) {
  const codes: string[] = JSON.parse(stored);
  return t.list(codes.map((code) => t.displayName("language", code)));
}
