import { withPlainDigits } from "#app/content/digits.ts";

/** Crockford's base 32: without the letters that are taken for others. */
export const spokenLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A code of that many letters as someone types it, whatever its groups, case and likenesses (O for 0, I and L for 1); null
 * where it is none.
 */
export function codeFromText(text: string, length: number) {
  // A code with its groups is not twice as long; what is far longer is not read at all.
  if (text.length > length * 4) return null;
  const code = withPlainDigits(text)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–.]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === length && /^[0-9A-HJKMNP-TV-Z]+$/.test(code) ? code : null;
}

/** A code in groups of four, as it is shown and read out. */
export function inGroups(code: string) {
  return code.replace(/(.{4})(?=.)/g, "$1-");
}
