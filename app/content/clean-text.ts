/**
 * Text as it may be stored and shown: newlines are `\n`, and nothing invisible remains that a database refuses (NUL,
 * half a surrogate pair), that turns the reading order of what follows (bidirectional overrides), or that stands for
 * something within the portal (the noncharacters of app/words/marks.ts). A text of which nothing can be seen is empty.
 */
export function cleanText(text: string) {
  const clean = text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]/gu, "");
  return isInvisible(clean) && clean.trim() !== "" ? "" : clean;
}

/** Blanks of every kind, what programs leave between letters, and blanks written as HTML writes them. */
const unseen =
  /^(?:[\s\p{Z}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|shy|zwn?j|[lr]rm|ZeroWidthSpace|NoBreak|#(?:160|173|820[3-7]|8288)|#x(?:a0|ad|200[b-f]|2060));)*$/iu;

export function isInvisible(text: string) {
  return unseen.test(text);
}
