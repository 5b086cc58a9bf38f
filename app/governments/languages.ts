const names = new Intl.DisplayNames("en-GB", { type: "language" });

/** `["nl","fr"]` as stored, in words: "Dutch, French". */
export function languageNames(stored: string) {
  const codes: string[] = JSON.parse(stored);
  return codes.map((code) => names.of(code) ?? code).join(", ");
}
