import { randomBytes } from "node:crypto";
import { spokenLetters } from "./spoken-code.ts";

/** A code by chance, to be read out or copied: five random bits a letter. */
export function newSpokenCode(length: number) {
  return Array.from(randomBytes(length), (byte) => spokenLetters.charAt(byte % spokenLetters.length)).join(
    "",
  );
}
