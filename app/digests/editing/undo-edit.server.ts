import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { type DigestChange, reversed } from "./change.ts";
import type { EditedConsultation } from "./edit-digest.server.ts";
import type { ToldOfEdit } from "./edit-kind.ts";
import { holdEdits, recordEdit } from "./record-edit.server.ts";
import { selectLater } from "./standing-edits.server.ts";

interface Undoing {
  consultation: EditedConsultation;
  editId: string;
  now: Date;
}

/**
 * Puts everything back where it was before that edit, as far as it is still there. Only what nobody has undone yet, and
 * nothing that a later edit that stands has touched too: false for any other.
 */
export async function undoEdit(db: Db, official: Account, { consultation, editId, now }: Undoing) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const edit = await findUndoable(db, consultation.id, editId);
    if (!edit) return false;
    const change: DigestChange = JSON.parse(edit.change);
    const told: ToldOfEdit = JSON.parse(edit.told);
    await recordEdit(
      db,
      { consultation, official, now, undoes: editId },
      { kind: "undo", told, change: reversed(change) },
    );
    return true;
  });
}

async function findUndoable(db: Db, consultationId: string, id: string) {
  const edit = await db
    .selectFrom("digest_edit")
    .leftJoin("digest_edit as undo", "undo.undoes", "digest_edit.id")
    .select(["digest_edit.change", "digest_edit.told"])
    .select((eb) => selectLater(eb).as("later"))
    .where("digest_edit.consultation_id", "=", consultationId)
    .where("digest_edit.id", "=", id)
    .where("digest_edit.kind", "!=", "undo")
    .where("undo.id", "is", null)
    .executeTakeFirst();
  return edit?.later === null ? edit : undefined;
}
