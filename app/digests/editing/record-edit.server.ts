import type { Account } from "#app/accounts/account.ts";
import { newId } from "#db/new-id.ts";
import type { Db, DigestEditTable, KeyPointVerdictTable } from "#db/schema.ts";

type SaidOfKeyPoint = Omit<KeyPointVerdictTable, "edit_id" | "passage_id">;

export interface NewEdit extends Pick<DigestEditTable, "consultation_id" | "kind" | "passage_id" | "undoes"> {
  change: PassageChange;
  verdicts: SaidOfKeyPoint[];
  now: Date;
}

/** The key points that a passage made before an edit and after it. */
export interface PassageChange {
  before: MadeByPassage[];
  after: MadeByPassage[];
}

export interface MadeByPassage {
  key_point_id: string;
  nearness: number;
  made_by: "method" | "official";
}

/**
 * Keeps all others who edit this digest waiting until the transaction ends, so that what is read after it stays as it is.
 */
export async function holdEdits(db: Db, consultationId: string) {
  await db
    .updateTable("digest_progress")
    .set((set) => ({ edit_number: set.ref("edit_number") }))
    .where("consultation_id", "=", consultationId)
    .execute();
}

/** Does what the edit changes and adds it, with what it says of the passage; edits are held. */
export async function recordEdit(
  db: Db,
  { id: account_id }: Account,
  { consultation_id, kind, passage_id, undoes, change, verdicts, now }: NewEdit,
) {
  const { edit_number: number } = await db
    .updateTable("digest_progress")
    .set((set) => ({ edit_number: set("edit_number", "+", 1) }))
    .where("consultation_id", "=", consultation_id)
    .returning("edit_number")
    .executeTakeFirstOrThrow();
  await replaceMade(db, passage_id, change);
  const id = newId();
  await db
    .insertInto("digest_edit")
    .values({
      ...{ id, consultation_id, number, kind, account_id, passage_id, undoes },
      made_at: now.toISOString(),
      change: JSON.stringify(change),
    })
    .execute();
  if (verdicts.length > 0)
    await db
      .insertInto("key_point_verdict")
      .values(verdicts.map((said) => ({ edit_id: id, passage_id, ...said })))
      .execute();
}

async function replaceMade(db: Db, passage_id: string, { before, after }: PassageChange) {
  for (const { key_point_id } of before)
    await db
      .deleteFrom("key_point_passage")
      .where("key_point_id", "=", key_point_id)
      .where("passage_id", "=", passage_id)
      .execute();
  if (after.length > 0)
    await db
      .insertInto("key_point_passage")
      .values(after.map((made) => ({ passage_id, ...made })))
      .execute();
}
