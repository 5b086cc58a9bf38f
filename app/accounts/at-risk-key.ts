/** The cookie of someone who writes without an account; sent only with the pages of one consultation. */
export const atRiskCookie = "at-risk";

/** The key in a cookie header, as it was given out; null where there is none. */
export function readAtRiskKey(cookies = "") {
  const own = cookies.split(";").find((cookie) => cookie.trimStart().startsWith(`${atRiskCookie}=`));
  return /=([0-9A-Z]{26})\s*$/.exec(own ?? "")?.[1] ?? null;
}
