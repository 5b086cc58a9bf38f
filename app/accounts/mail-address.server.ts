import { domainToASCII } from "node:url";
import { z } from "zod";
import { messageText } from "#app/words/message.ts";

/**
 * An address as it is kept and compared: small letters, `@` from any keyboard, and a domain in Punycode, which is the same
 * domain as the one in letters.
 */
export function keptAddress(typed: string) {
  const address = typed
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .trim()
    .normalize("NFKC")
    .toLowerCase();
  const at = address.lastIndexOf("@");
  const domain = domainToASCII(address.slice(at + 1));
  return at < 0 || domain === "" ? address : `${address.slice(0, at)}@${domain}`;
}

/** Mailboxes may be named in any script: each letter of another counts as one of ASCII. */
const inAscii = (address: string) =>
  address.replace(/[^\p{ASCII}]/gu, (sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? "a" : " "));

/** A form's field for an address. */
export const mailAddress = z
  .string()
  .overwrite(keptAddress)
  .max(254, messageText("accounts.e-mail-too-long"))
  .refine((address) => z.email().safeParse(inAscii(address)).success, messageText("accounts.no-e-mail"));
