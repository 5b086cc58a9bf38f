import { insertRows } from "#db/insert-rows.server.ts";
import type { Db } from "#db/schema.ts";

/** Accepted choices of key points of which passages are still to be moved, and undone ones of which some are still to be put back. */
export function selectMoving(db: Db) {
  return db
    .selectFrom("digest_rebuild as rebuild")
    .leftJoin("digest_edit as undo", "undo.undoes", "rebuild.accepting_edit")
    .where("rebuild.accepting_edit", "is not", null)
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        and([eb("rebuild.choice", "is not", null), eb("undo.id", "is", null)]),
        and([
          eb("undo.id", "is not", null),
          exists(
            selectFrom("digest_moved as moved")
              .select("moved.to_number")
              .whereRef("moved.rebuild_id", "=", "rebuild.id"),
          ),
        ]),
      ]),
    );
}

/**
 * Has what was moved by that edit put back, where an earlier release accepted it, too, which moved all at once and did not write down the edit. Then the
 * moment is what both have: an edit is made at the moment at which it is decided on.
 */
export async function askToPutBack(db: Db, consultationId: string, edit: { id: string; made_at: string }) {
  await db
    .updateTable("digest_rebuild")
    .set({ accepting_edit: edit.id })
    .where("consultation_id", "=", consultationId)
    .where("state", "=", "accepted")
    .where("decided_at", "=", edit.made_at)
    .execute();
  await beginMoving(db, edit.id);
}

/** From then on, until all is put back that was moved, there is a row of it. */
export async function beginMoving(db: Db, editId: string) {
  const rebuilds = await db
    .selectFrom("digest_rebuild")
    .select("id as rebuild_id")
    .where("accepting_edit", "=", editId)
    .execute();
  const begun = rebuilds.map(({ rebuild_id }) => ({ rebuild_id, to_number: 0, former: "{}" }));
  await insertRows(db, "digest_moved", begun, { unlessThere: true });
}

export async function isAnyMoving(db: Db) {
  return (await selectMoving(db).select("rebuild.id").limit(1).executeTakeFirst()) !== undefined;
}

export async function isMoving(db: Db, consultationId: string) {
  const moving = selectMoving(db).select("rebuild.id").where("rebuild.consultation_id", "=", consultationId);
  return (await moving.limit(1).executeTakeFirst()) !== undefined;
}
