import { findDataKey, KeyMissing, type Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../comment/content.ts";
import { openContent } from "../drafts/sealed-content.server.ts";

/**
 * What a version's receipt commits to without showing it, for its owner alone: a nonce, a line end and the content as
 * JSON, letter for letter, so that the SHA-256 of this very text is the commitment. Null where nothing is sealed;
 * `key missing` where the operator's key is not there.
 */
export async function openSealed(
  db: Db,
  vault: Vault,
  { comment_id, version }: WhichVersion,
): Promise<string | "key missing" | null> {
  const row = await db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select(["comment_version.sealed", "comment.data_key_id"])
    .where("comment_version.comment_id", "=", comment_id)
    .where("comment_version.version", "=", version)
    .executeTakeFirst();
  if (!row?.sealed || !row.data_key_id) return null;
  try {
    const dataKey = await findDataKey(db, vault, row.data_key_id);
    const { nonce, json } = openContent(dataKey, row.sealed, { comment_id, version });
    return `${nonce}\n${json}`;
  } catch (error) {
    if (error instanceof KeyMissing) return "key missing";
    throw error;
  }
}

/** Whether what belongs to that data key can be opened now. */
export async function isOpenable(db: Db, vault: Vault, dataKeyId: string | null) {
  if (dataKeyId === null) return true;
  try {
    await findDataKey(db, vault, dataKeyId);
    return true;
  } catch (error) {
    if (error instanceof KeyMissing) return false;
    throw error;
  }
}
