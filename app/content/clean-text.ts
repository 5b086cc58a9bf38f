/**
 * Text as it may be stored and shown: newlines are `\n`, and nothing invisible remains that a database refuses (NUL,
 * half a surrogate pair), that turns the reading order of what follows (bidirectional overrides), or that stands for
 * something within the portal (the noncharacters of app/words/marks.ts).
 */
export function cleanText(text: string) {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]/gu, "");
}
