import { createHash } from "node:crypto";

/** SHA-256 as hex: for what has to be recognised again but not kept. */
export function hashed(text: string) {
  return createHash("sha256").update(text).digest("hex");
}
