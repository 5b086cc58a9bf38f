import { codeFromText, inGroups } from "./spoken-code.ts";

/** The cookie of someone who writes without an account; sent only with the pages of one consultation. */
export const atRiskCookie = "at-risk";

/** The key in a cookie header, as it was given out; null where there is none. */
export function readAtRiskKey(cookies = "") {
  const own = cookies.split(";").find((cookie) => cookie.trimStart().startsWith(`${atRiskCookie}=`));
  return /=([0-9A-HJKMNP-TV-Z]{26})\s*$/.exec(own ?? "")?.[1] ?? null;
}

/** 26 letters of 5 random bits each, so 130 bits, which nobody guesses. */
export const keyLength = 26;

/** A key as someone types it; null where it is none. */
export const keyFromText = (text: string) => codeFromText(text, keyLength);

/** A key in groups of four, as it is shown and read out. */
export const groupedKey = inGroups;
