import {
  type DataKey,
  findDataKey,
  KeyMissing,
  newDataKey,
  openText,
  sealText,
  type Vault,
} from "#app/sealing/vault.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CommentTable, Db } from "#db/schema.ts";

/** What the sealed text is: each comment has a key of its own, so that it opens nowhere else. */
const place = "why the author is not to be named";

/** Seals why an author is not to be named, which can tell who it is. */
export const sealReason = (dataKey: DataKey, reason: string) => sealText(dataKey, reason, place);

export const openReason = (dataKey: DataKey, sealed: string) => openText(dataKey, sealed, place);

/** Why the author is not to be named, for moderators; whether the key is missing that opens it. */
export async function findReason(
  db: Db,
  vault: Vault,
  comment: Pick<CommentTable, "sealed_reason" | "attribution_reason" | "data_key_id">,
): Promise<{ reason: string | null; isKeyMissing: boolean }> {
  const { sealed_reason, attribution_reason, data_key_id } = comment;
  if (sealed_reason === null || data_key_id === null)
    return { reason: attribution_reason, isKeyMissing: false };
  try {
    const dataKey = await findDataKey(db, vault, data_key_id);
    return { reason: openReason(dataKey, sealed_reason), isKeyMissing: false };
  } catch (error) {
    if (!(error instanceof KeyMissing)) throw error;
    return { reason: null, isKeyMissing: true };
  }
}

/** Seals the reasons that an earlier version of the portal stored as they were; those whose key is not there wait for it. */
export async function sealReasons(db: Db, vault: Vault, now: Date) {
  const comments = await db
    .selectFrom("comment")
    .select(["id", "attribution_reason", "data_key_id"])
    .where("attribution_reason", "is not", null)
    .execute();
  for (const comment of comments)
    await inTransaction(db, (db) => sealStored(db, vault, { ...comment, now })).catch((error: unknown) => {
      if (!(error instanceof KeyMissing)) throw error;
    });
}

type StoredReason = Pick<CommentTable, "id" | "attribution_reason" | "data_key_id"> & { now: Date };

async function sealStored(db: Db, vault: Vault, { id, attribution_reason, data_key_id, now }: StoredReason) {
  const dataKey = data_key_id ? await findDataKey(db, vault, data_key_id) : await newDataKey(db, vault, now);
  if (!dataKey || attribution_reason === null) return;
  const sealed_reason = sealReason(dataKey, attribution_reason);
  await db
    .updateTable("comment")
    .set({ attribution_reason: null, sealed_reason, data_key_id: dataKey.id })
    .where("id", "=", id)
    // Another process that starts may have sealed it meanwhile.
    .where("attribution_reason", "is not", null)
    .execute();
}
