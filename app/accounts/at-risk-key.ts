/** The cookie of someone who writes without an account; sent only with the pages of one consultation. */
export const atRiskCookie = "at-risk";

/** The key in a cookie header, as it was given out; null where there is none. */
export function readAtRiskKey(cookies = "") {
  const own = cookies.split(";").find((cookie) => cookie.trimStart().startsWith(`${atRiskCookie}=`));
  return /=([0-9A-HJKMNP-TV-Z]{26})\s*$/.exec(own ?? "")?.[1] ?? null;
}

const keyLength = 26;

/** A key as someone types it, whatever its groups, case and likenesses (O for 0, I and L for 1); null where it is none. */
export function keyFromText(text: string) {
  const key = text
    .toUpperCase()
    .replace(/[\s\-–.]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return key.length === keyLength && /^[0-9A-HJKMNP-TV-Z]+$/.test(key) ? key : null;
}

/** A key in groups of four, as it is shown and read out. */
export function groupedKey(key: string) {
  return key.replace(/(.{4})(?=.)/g, "$1-");
}
