import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { findLastEdit } from "./last-edit.server.ts";
import { holdEdits, type MadeByPassage, recordEdit } from "./record-edit.server.ts";

export type EditedConsultation = Pick<OfficialsConsultation, "id" | "government_code">;

interface PassageVerdict {
  consultation: EditedConsultation;
  passageId: string;
  keyPointId: string;
  act: "confirm" | "refuse";
  /** The number of the last edit of the passage that the official has seen; 0 for none. */
  seen: number;
  now: Date;
}

/**
 * Says that a passage makes a key point, or that it does not. Nothing is done where the passage was edited since
 * (`changed`), where it does not make that key point (`gone`), nor where it names it (`names`), so that its words stay.
 */
export async function decidePassage(
  db: Db,
  official: Account,
  { consultation, passageId, keyPointId, act, seen, now }: PassageVerdict,
) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const last = await findLastEdit(db, consultation.id, passageId);
    if ((last?.number ?? 0) !== seen) return { ok: false as const, why: "changed" as const, last };
    const made = await findMade(db, consultation.id, { passageId, keyPointId });
    if (!made) return { ok: false as const, why: "gone" as const, last };
    const { quote_passage_id, ...before } = made;
    if (act === "refuse" && quote_passage_id === passageId)
      return { ok: false as const, why: "names" as const, last };
    const confirmed: MadeByPassage[] = [{ ...before, made_by: "official" }];
    await recordEdit(db, official, {
      ...{ consultation_id: consultation.id, kind: act, passage_id: passageId, undoes: null, now },
      change: { before: [before], after: act === "confirm" ? confirmed : [] },
      verdicts: [{ key_point_id: keyPointId, verdict: act === "confirm" ? "makes" : "does not make" }],
    });
    return { ok: true as const };
  });
}

async function findMade(
  db: Db,
  consultationId: string,
  { passageId, keyPointId }: { passageId: string; keyPointId: string },
) {
  return db
    .selectFrom("key_point_passage as made")
    .innerJoin("key_point", "key_point.id", "made.key_point_id")
    .select(["made.key_point_id", "made.nearness", "made.made_by", "key_point.quote_passage_id"])
    .where("key_point.consultation_id", "=", consultationId)
    .where("made.key_point_id", "=", keyPointId)
    .where("made.passage_id", "=", passageId)
    .executeTakeFirst();
}
