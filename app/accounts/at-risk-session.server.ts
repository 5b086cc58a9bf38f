import { atRiskCookie, keyLength } from "./at-risk-key.ts";
import { newSpokenCode } from "./spoken-code.server.ts";

interface CookieScope {
  reference: string;
  /** Whether the portal is reached over https alone. */
  secure: boolean;
}

/** A new key, which nobody guesses. */
export const newAtRiskKey = () => newSpokenCode(keyLength);

/**
 * The cookie that carries a key until the browser is closed: to the pages of that consultation alone, to no script, and
 * with no request that another site has led to.
 */
export function cookieWithKey(key: string, place: CookieScope) {
  return `${atRiskCookie}=${key}; ${attributes(place)}`;
}

/** The cookie that takes the key out of the browser. */
export function cookieWithoutKey(place: CookieScope) {
  return `${atRiskCookie}=; Max-Age=0; ${attributes(place)}`;
}

function attributes({ reference, secure }: CookieScope) {
  return `Path=/consultations/${reference}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
}
