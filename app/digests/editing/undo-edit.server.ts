import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { EditedConsultation } from "./edit-passage.server.ts";
import { holdEdits, type PassageChange, recordEdit } from "./record-edit.server.ts";

interface Undoing {
  consultation: EditedConsultation;
  editId: string;
  now: Date;
}

/**
 * Puts the passage back where it was before that edit, as far as it and the key points are still there. Only the last of
 * a passage that stands is undone: false for any other.
 */
export async function undoEdit(db: Db, official: Account, { consultation, editId, now }: Undoing) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const edit = await findEdit(db, consultation.id, editId);
    const last = edit && (await findStanding(db, consultation.id, edit.passage_id));
    if (!edit || last?.id !== editId) return false;
    const { before, after }: PassageChange = JSON.parse(edit.change);
    await recordEdit(db, official, {
      ...{ consultation_id: consultation.id, kind: "undo", passage_id: edit.passage_id, undoes: editId, now },
      change: { before: after, after: await stillThere(db, edit.passage_id, before) },
      verdicts: [],
    });
    return true;
  });
}

async function findEdit(db: Db, consultationId: string, id: string) {
  return db
    .selectFrom("digest_edit")
    .select(["passage_id", "change"])
    .where("consultation_id", "=", consultationId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The last edit of a passage that nobody has undone. */
async function findStanding(db: Db, consultationId: string, passageId: string) {
  return db
    .selectFrom("digest_edit")
    .leftJoin("digest_edit as undo", "undo.undoes", "digest_edit.id")
    .select("digest_edit.id")
    .where("digest_edit.consultation_id", "=", consultationId)
    .where("digest_edit.passage_id", "=", passageId)
    .where("digest_edit.kind", "!=", "undo")
    .where("undo.id", "is", null)
    .orderBy("digest_edit.number", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function stillThere(db: Db, passageId: string, made: PassageChange["before"]) {
  const keyPointIds = made.map(({ key_point_id }) => key_point_id);
  if (keyPointIds.length === 0) return [];
  const there = await db
    .selectFrom("key_point")
    .innerJoin("passage", (join) => join.on("passage.id", "=", passageId))
    .select("key_point.id")
    .where("key_point.id", "in", keyPointIds)
    .execute();
  return made.filter(({ key_point_id }) => there.some(({ id }) => id === key_point_id));
}
