import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { StoreDamaged } from "#app/files/store.server.ts";
import { openBytes } from "#app/sealing/sealed.server.ts";
import { findDataKey } from "#app/sealing/vault.server.ts";

/** Where the bytes of a template stand, for sealing and opening them. */
export const placeOfTemplate = (id: string) => ["template", id].join(" ");

/** The bytes of a template as it was given, held against their hash. Throws where the store or its key is away or damaged. */
export async function openTemplate(
  { db, vault, files }: Pick<AppLoadContext, "db" | "vault" | "files">,
  id: string,
) {
  const row = await db
    .selectFrom("document_template")
    .select(["sha256", "file_key", "data_key_id"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const dataKey = await findDataKey(db, vault, row.data_key_id);
  const sealed = await files.get(row.file_key);
  if (!sealed) throw new StoreDamaged(`The file ${row.file_key} is not in the store`);
  const bytes = new Uint8Array(openBytes(dataKey.key, sealed, placeOfTemplate(id)));
  if (createHash("sha256").update(bytes).digest("hex") !== row.sha256)
    throw new StoreDamaged(`The file ${row.file_key} is not the one that was kept`);
  return bytes;
}
