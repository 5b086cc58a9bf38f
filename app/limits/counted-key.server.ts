import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Vault } from "#app/sealing/vault.server.ts";

/** Where the operator has no key, limits hold within one process alone. */
const ownSecret = randomBytes(32);

/**
 * What stands for a text in the database where it is counted. There are so few network addresses that a plain hash of one
 * can be undone by trying all of them, so it is keyed with what the database does not hold.
 */
export function countedKey({ keys }: Pick<Vault, "keys">, text: string) {
  const secret = hkdfSync("sha256", keys.current?.key ?? ownSecret, "", "parley limits", 32);
  return createHmac("sha256", Buffer.from(secret)).update(text).digest("base64url");
}

/**
 * What stands for a network at which somebody is at risk: so little that one in 65,536 networks has it too. Even with the
 * key, and by trying all addresses, nobody finds out whose it was.
 */
export function blurred(vault: Pick<Vault, "keys">, network: string) {
  return Buffer.from(countedKey(vault, network), "base64url").readUInt16BE().toString();
}
