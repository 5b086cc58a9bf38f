import type { WhichVersion } from "#app/comments/comment/content.ts";
import { type VersionRows, writeRows } from "#app/comments/parts/redacted/version-rows.server.ts";
import { findWhole, type TakenParts } from "#app/comments/parts/redacted/whole-version.server.ts";
import type { Db } from "#db/schema.ts";

interface KeptRedaction {
  whole: VersionRows;
  /** What everyone may read. */
  left: VersionRows;
  taken: TakenParts;
}

/**
 * Leaves in the tables of a version what everyone may read, and keeps the whole beside it for its author and those who
 * decide: whatever reads those tables need not know, so it cannot forget. In the caller's transaction, which has locked the
 * consultation.
 */
export async function keepRedaction(db: Db, which: WhichVersion, { whole, left, taken }: KeptRedaction) {
  await forgetRedaction(db, which);
  await writeRows(db, which, left);
  await db
    .insertInto("redacted_version")
    .values({ ...which, whole: JSON.stringify(whole), taken: JSON.stringify(taken) })
    .execute();
  const rows = taken.map(({ kind, ground }, index) => ({ ...which, sort_order: index, kind, ground }));
  await db.insertInto("redaction").values(rows).execute();
  for (const { part, kind, ground } of taken)
    if (kind === "attachment")
      await db
        .updateTable("version_attachment")
        .set({ redacted: ground })
        .where("comment_id", "=", which.comment_id)
        .where("version", "=", which.version)
        .where("attachment_id", "=", part.slice("file-".length))
        .execute();
}

/** Puts back all that was taken out of a version; gives whether something was. In the caller's transaction. */
export async function putBackWhole(db: Db, which: WhichVersion) {
  const whole = await findWhole(db, which);
  if (!whole) return false;
  await writeRows(db, which, whole.rows);
  await forgetRedaction(db, which);
  return true;
}

async function forgetRedaction(db: Db, { comment_id, version }: WhichVersion) {
  for (const table of ["redaction", "redacted_version"] as const)
    await db.deleteFrom(table).where("comment_id", "=", comment_id).where("version", "=", version).execute();
  await db
    .updateTable("version_attachment")
    .set({ redacted: null })
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
}
