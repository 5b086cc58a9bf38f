import { randomBytes } from "node:crypto";
import type { Account } from "#app/accounts/account.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import type { Vault } from "#app/sealing/vault.server.ts";

/** A vault with a key of its own that no file holds. */
export function aVault(): Vault {
  const key = { id: "test", key: randomBytes(32) };
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
