import { sealReasons } from "#app/comments/comment/attribution-reason.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";

/** The vault, once all is sealed with it that earlier versions of the portal kept as it was. */
export async function prepareVault(db: Db, keyFile: string, now: Date) {
  const vault = await openVault(db, keyFile, now);
  await sealReasons(db, vault, now);
  return vault;
}
