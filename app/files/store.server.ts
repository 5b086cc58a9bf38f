import { createHash } from "node:crypto";

/** Where files are kept, by the SHA-256 of their bytes as they are kept. Every method throws StoreAway where it cannot. */
export interface FileStore {
  /** Gives the key once the bytes are safe; the same bytes twice are one file. */
  put: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** All of the bytes, checked against their key; null where there are none. */
  get: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Whether there are bytes under the key; they are not read. */
  has: (key: string) => Promise<boolean>;
  /** No error where there is nothing to delete. */
  delete: (key: string) => Promise<void>;
}

/** The store cannot be reached or cannot write; what was asked of it has not been done. */
export class StoreAway extends Error {
  override readonly name = "StoreAway";
}

/** What is under a key is not what was put there. */
export class StoreDamaged extends Error {
  override readonly name = "StoreDamaged";
}

/** By name: the store is opened outside the build, which has classes of its own. */
export function isStoreAway(error: unknown) {
  return error instanceof Error && error.name === "StoreAway";
}

/** By name, as isStoreAway: what is in the store is not what was put there. */
export function isStoreDamaged(error: unknown) {
  return error instanceof Error && error.name === "StoreDamaged";
}

/** The key under which the store keeps those bytes: their SHA-256 in hex. */
export function keyOf(bytes: Uint8Array) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Keys come from our own tables; anything else would be a path. */
export function checkKey(key: string) {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error("Not a key of the store");
}

/** The bytes, where they are those of that key; throws StoreDamaged where they are not. */
export function checkBytes(bytes: Uint8Array<ArrayBuffer>, key: string) {
  if (keyOf(bytes) !== key) throw new StoreDamaged(`The file ${key} in the store is damaged`);
  return bytes;
}
