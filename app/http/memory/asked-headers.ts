const names = [
  "host",
  "cookie",
  "if-none-match",
  "accept-encoding",
  "sec-fetch-site",
  "content-length",
  "transfer-encoding",
] as const;

/** What of a request's headers decides what is sent. */
export type AskedHeaders = Partial<Record<(typeof names)[number], string>>;

const known = new Map<string, keyof AskedHeaders>(names.map((name) => [name, name]));

/**
 * Reads them in one pass over what Node's parser gives: `headers` would be made of all of them first. Null where one comes
 * twice, which nobody means.
 */
export function askedHeaders(rawHeaders: string[]): AskedHeaders | null {
  const asked: AskedHeaders = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = known.get((rawHeaders[at] ?? "").toLowerCase());
    if (!name) continue;
    if (asked[name] !== undefined) return null;
    asked[name] = rawHeaders[at + 1] ?? "";
  }
  return asked;
}
