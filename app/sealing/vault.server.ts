import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { makeFirstKey, type OperatorKeys, readOperatorKeys } from "./operator-keys.server.ts";
import { keyLength, openBytes, sealBytes } from "./sealed.server.ts";

/** Seals and opens what is confidential. Data keys never reach the database but wrapped by the operator's. */
export interface Vault {
  /** The operator's keys as their file has them at this moment. */
  readonly keys: OperatorKeys;
}

/** A key of one draft and the comment that it becomes. */
export interface DataKey {
  id: string;
  key: Buffer;
}

/** Thrown where something sealed is needed and the operator's key for it is not there. Remix answers with its status. */
export class KeyMissing extends Error {
  readonly status = 503;
  readonly statusText = "Service Unavailable";
  readonly internal = false;
  readonly data = null;
}

/** The vault of that file of keys. Where nothing was ever sealed and there is no file yet, one is made. */
export async function openVault(db: Db, path: string, now: Date): Promise<Vault> {
  if (!readOperatorKeys(path).current && !(await isAnythingSealed(db))) await makeFirstKey(path, now);
  return watchKeys(path);
}

/** Reads the file again where it has changed, so that keys can be rotated while the portal runs. */
function watchKeys(path: string): Vault {
  let read = { changed: -1, keys: readOperatorKeys(path) };
  return {
    get keys() {
      const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (changed !== read.changed) read = { changed, keys: readOperatorKeys(path) };
      return read.keys;
    },
  };
}

/** A new data key, stored wrapped; null where the operator has no key. */
export async function newDataKey(db: Db, vault: Vault, now: Date): Promise<DataKey | null> {
  const { current } = vault.keys;
  if (!current) return null;
  const dataKey = { id: newTimelessId(), key: randomBytes(keyLength) };
  await db
    .insertInto("data_key")
    .values({
      id: dataKey.id,
      wrapped: sealBytes(current.key, dataKey.key, placeOf(dataKey.id)).toString("base64"),
      operator_key_id: current.id,
      created_at: now.toISOString(),
    })
    .execute();
  // Where a new key was put in the file meanwhile, the rows may have been looked through before this one was there.
  if (vault.keys.current?.id !== current.id) await wrapAnew(db, vault, dataKey.id);
  return dataKey;
}

/** The data key with that id. Throws KeyMissing where the operator's key that wraps it is not there. */
export async function findDataKey(db: Db, { keys }: Vault, id: string): Promise<DataKey> {
  const row = await db
    .selectFrom("data_key")
    .select(["wrapped", "operator_key_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  const operatorKey = row && keys.byId.get(row.operator_key_id);
  if (!operatorKey) throw new KeyMissing("The key that opens this is not there");
  return { id, key: openBytes(operatorKey.key, Buffer.from(row.wrapped, "base64"), placeOf(id)) };
}

/** Seals a text for that place; base64. */
export function sealText({ key }: DataKey, text: string, place: string) {
  return sealBytes(key, Buffer.from(text), place).toString("base64");
}

/** The text that sealText sealed for that place. */
export function openText({ key }: DataKey, sealed: string, place: string) {
  return openBytes(key, Buffer.from(sealed, "base64"), place).toString("utf8");
}

/**
 * Wraps every data key anew with the operator's current key; what is sealed stays as it is. Gives how many were wrapped
 * anew, and how many cannot be since their key is not there.
 */
export async function rewrapDataKeys(db: Db, vault: Vault) {
  const { current } = vault.keys;
  if (!current) throw new KeyMissing("There is no key to wrap with");
  for (let wrapped = 0; ; ) {
    const rows = await db
      .selectFrom("data_key")
      .select(["id", "operator_key_id"])
      .where("operator_key_id", "<>", current.id)
      .execute();
    const openable = rows.filter(({ operator_key_id }) => vault.keys.byId.has(operator_key_id));
    // Others come while it is at work.
    if (openable.length === 0) return { wrapped, missing: rows.length };
    for (const { id } of openable) await wrapAnew(db, vault, id);
    wrapped += openable.length;
  }
}

async function wrapAnew(db: Db, vault: Vault, id: string) {
  const { current } = vault.keys;
  if (!current) throw new KeyMissing("There is no key to wrap with");
  const { key } = await findDataKey(db, vault, id);
  const wrapped = sealBytes(current.key, key, placeOf(id)).toString("base64");
  await db
    .updateTable("data_key")
    .set({ wrapped, operator_key_id: current.id })
    .where("id", "=", id)
    .execute();
}

async function isAnythingSealed(db: Db) {
  return (await db.selectFrom("data_key").select("id").limit(1).executeTakeFirst()) !== undefined;
}

const placeOf = (id: string) => `data key ${id}`;
