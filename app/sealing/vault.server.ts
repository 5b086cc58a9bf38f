import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import {
  makeFirstKey,
  type OperatorKey,
  type OperatorKeys,
  readOperatorKeys,
} from "./operator-keys.server.ts";
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
  let read = { version: "", keys: readOperatorKeys(path) };
  return {
    get keys() {
      const file = statSync(path, { throwIfNoEntry: false });
      // Two that were written within one tick of the clock are two files.
      const version = `${file?.ino} ${file?.mtimeMs}`;
      if (version !== read.version) read = { version, keys: readOperatorKeys(path) };
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
    .values({ id: dataKey.id, ...wrapKey(current, dataKey), created_at: now.toISOString() })
    .execute();
  await keepCurrent(db, vault, { dataKey, wrappedWith: current });
  return dataKey;
}

/**
 * Whoever has wrapped a data key looks into the file once more before the transaction ends, and wraps it anew where another
 * key is in use by then: so that after the file was changed only transactions count that began to write before.
 */
export async function keepCurrent(
  db: Db,
  vault: Vault,
  { dataKey, wrappedWith }: { dataKey: DataKey; wrappedWith: OperatorKey },
) {
  const { current } = vault.keys;
  if (!current || current.id === wrappedWith.id) return;
  await db.updateTable("data_key").set(wrapKey(current, dataKey)).where("id", "=", dataKey.id).execute();
  await keepCurrent(db, vault, { dataKey, wrappedWith: current });
}

/** The data key with that id. Throws KeyMissing where the operator's key that wraps it is not there. */
export async function findDataKey(db: Db, { keys }: Vault, id: string): Promise<DataKey> {
  const row = await db
    .selectFrom("data_key")
    .select(["id", "wrapped", "operator_key_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  const operatorKey = row && keys.byId.get(row.operator_key_id);
  if (!operatorKey) throw new KeyMissing("The key that opens this is not there");
  return unwrapKey(operatorKey, row);
}

/** The columns of a data key that say how it opens. */
export function wrapKey(operatorKey: OperatorKey, { id, key }: DataKey) {
  const wrapped = sealBytes(operatorKey.key, key, placeOf(id)).toString("base64");
  return { wrapped, operator_key_id: operatorKey.id };
}

/** The data key that wrapKey wrapped with that key. */
export function unwrapKey(
  operatorKey: OperatorKey,
  { id, wrapped }: { id: string; wrapped: string },
): DataKey {
  return { id, key: openBytes(operatorKey.key, Buffer.from(wrapped, "base64"), placeOf(id)) };
}

/** Seals a text for that place; base64. */
export function sealText({ key }: DataKey, text: string, place: string) {
  return sealBytes(key, Buffer.from(text), place).toString("base64");
}

/** The text that sealText sealed for that place. */
export function openText({ key }: DataKey, sealed: string, place: string) {
  return openBytes(key, Buffer.from(sealed, "base64"), place).toString("utf8");
}

async function isAnythingSealed(db: Db) {
  return (await db.selectFrom("data_key").select("id").limit(1).executeTakeFirst()) !== undefined;
}

const placeOf = (id: string) => `data key ${id}`;
