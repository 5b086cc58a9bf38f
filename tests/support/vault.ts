import { randomBytes } from "node:crypto";
import type { Account } from "#app/accounts/account.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import type { Vault } from "#app/sealing/vault.server.ts";

/** A vault with a key that no file holds: one of its own where none is given. */
export function aVault(bytes = randomBytes(32)): Vault {
  const key = { id: "test", key: bytes };
  return { keys: { current: key, byId: new Map([[key.id, key]]) } };
}

/** A vault whose operator has lost the keys. */
export function anEmptyVault(): Vault {
  return { keys: { current: null, byId: new Map() } };
}

/** The account, writing for itself. */
export function writerOf(account: Omit<Account, "offices"> & Partial<Pick<Account, "offices">>): Writer {
  return { kind: "person", account: { offices: [], ...account } };
}
