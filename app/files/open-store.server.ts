import { folderStore } from "./folder-store.server.ts";
import { s3Store } from "./s3-store.server.ts";
import type { FileStore } from "./store.server.ts";

/** Part of the portal's settings. */
export interface StoreSettings {
  /** A folder's path, or `s3://bucket`. */
  files: string;
  s3?: { endpoint: string; region: string; accessKey: string; secretKey: string };
}

/** The store that the operator chose. */
export function openStore({ files, s3 }: StoreSettings): FileStore {
  if (!files.startsWith("s3://")) return folderStore(files);
  if (!s3) throw new Error("An S3 store needs its endpoint and keys");
  return s3Store({ ...s3, bucket: files.slice("s3://".length) });
}
