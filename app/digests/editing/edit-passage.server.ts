import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { findLastEdit, type LastEdit } from "./last-edit.server.ts";
import { holdEdits, type MadeByPassage } from "./record-edit.server.ts";

export type EditedConsultation = Pick<OfficialsConsultation, "id" | "government_code">;

export interface PassageEdit {
  consultation: EditedConsultation;
  passageId: string;
  /** The number of the last edit of the passage that the official has seen; 0 for none. */
  seen: number;
  now: Date;
}

/** A key point that a passage makes, with the passage that names it. */
export type MadeWithQuote = MadeByPassage & { quote_passage_id: string | null };

/** Somebody edited the passage since the official saw it: nothing was done. */
export interface EditedMeanwhile {
  ok: false;
  why: "changed";
  last: LastEdit | null;
}

/**
 * Lets one official at a time edit a passage, and only who has seen the last edit of it. `edit` is given the key points
 * that the passage makes, and what it does is in the same transaction.
 */
export async function editPassage<Done>(
  db: Db,
  official: Account,
  { consultation, passageId, seen }: Omit<PassageEdit, "now">,
  edit: (db: Db, made: MadeWithQuote[], last: LastEdit | null) => Promise<Done>,
): Promise<Done | EditedMeanwhile> {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const last = await findLastEdit(db, consultation.id, passageId);
    if ((last?.number ?? 0) !== seen) return { ok: false, why: "changed", last };
    return edit(db, await findMade(db, consultation.id, passageId), last);
  });
}

async function findMade(db: Db, consultationId: string, passageId: string): Promise<MadeWithQuote[]> {
  return db
    .selectFrom("key_point_passage as made")
    .innerJoin("key_point", "key_point.id", "made.key_point_id")
    .select(["made.key_point_id", "made.nearness", "made.made_by", "key_point.quote_passage_id"])
    .where("key_point.consultation_id", "=", consultationId)
    .where("made.passage_id", "=", passageId)
    .orderBy("made.key_point_id")
    .execute();
}
