import { randomBytes } from "node:crypto";
import { atRiskCookie } from "./at-risk-key.ts";

interface Place {
  reference: string;
  /** Whether the portal is reached over https alone. */
  secure: boolean;
}

/** Crockford's base 32: without the letters that are taken for others. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A new key: 26 characters of 5 random bits each, so 130 bits, which nobody guesses. */
export function newAtRiskKey() {
  return Array.from(randomBytes(26), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
}

/**
 * The cookie that carries a key until the browser is closed: to the pages of that consultation alone, to no script, and
 * with no request that another site has led to.
 */
export function cookieWithKey(key: string, place: Place) {
  return `${atRiskCookie}=${key}; ${attributes(place)}`;
}

/** The cookie that takes the key out of the browser. */
export function cookieWithoutKey(place: Place) {
  return `${atRiskCookie}=; Max-Age=0; ${attributes(place)}`;
}

function attributes({ reference, secure }: Place) {
  return `Path=/consultations/${reference}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
}
