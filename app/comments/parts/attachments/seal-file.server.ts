import type { Prepared } from "#app/files/prepared.ts";
import { keyOf } from "#app/files/store.server.ts";
import { openBytes, sealBytes } from "#app/sealing/sealed.server.ts";
import type { DataKey } from "#app/sealing/vault.server.ts";
import type { Scan } from "#db/schema.ts";
import { placeOfFile, sealDetails, sealDetailsAnew } from "./details.server.ts";

/** A file as it is kept: cleaned, called by a safe name, and what the scanner said of it; its hash in hex. */
export type FileToSeal = Extract<Prepared, { ok: true }> & { name: string; sha256: string; scan: Scan };

/** The file sealed for that id: the bytes for the store, and what its row says of it. */
export function sealFile(kept: FileToSeal, { id, dataKey }: { id: string; dataKey: DataKey }) {
  const { kind, scan, bytes, name, sha256, text, metadata, removed, remaining } = kept;
  const sealed = new Uint8Array(sealBytes(dataKey.key, bytes, placeOfFile(id)));
  const details = { name, size: bytes.length, sha256, text, metadata, removed, remaining };
  const columns = { id, kind, scan, file_key: keyOf(sealed), data_key_id: dataKey.id };
  return { sealed, columns: { ...columns, details: sealDetails(dataKey, id, details) } };
}

interface SealedFor {
  id: string;
  dataKey: DataKey;
}

/** A file that is sealed for one id, with what its row says of it, sealed for another id with another key. */
export function sealFileAnew(
  { bytes, details }: { bytes: Uint8Array; details: string },
  { from, to }: { from: SealedFor; to: SealedFor },
) {
  const open = openBytes(from.dataKey.key, bytes, placeOfFile(from.id));
  const sealed = new Uint8Array(sealBytes(to.dataKey.key, open, placeOfFile(to.id)));
  const columns = { id: to.id, file_key: keyOf(sealed), data_key_id: to.dataKey.id };
  return { sealed, columns: { ...columns, details: sealDetailsAnew(details, from, to) } };
}
