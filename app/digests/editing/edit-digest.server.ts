import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { subjectsOf } from "./change.ts";
import { findEditSince, type LastEdit } from "./last-edit.server.ts";
import { holdEdits, type PlannedEdit, recordEdit } from "./record-edit.server.ts";

export type EditedConsultation = Pick<OfficialsConsultation, "id" | "government_code">;

export interface Editing {
  consultation: EditedConsultation;
  /** The number of the last edit of the digest that the official has seen; 0 for none. */
  seen: number;
  now: Date;
}

/** Why an edit is not made: what it is about is not there (any more), it names the key point, or it would change nothing. */
export type WhyNot = "gone" | "names" | "same";

/** That an edit is not made, and what it was to be about. */
export interface NotEdited {
  why: WhyNot;
  subjects: string[];
}

export type EditResult =
  | { ok: true }
  | { ok: false; why: WhyNot }
  | { ok: false; why: "changed"; last: LastEdit };

/**
 * The one door by which officials change a digest. `plan` looks up what there is and says what is to change, and that is done
 * and recorded in the same transaction, one edit after another. Nothing is done where somebody touched the same since the
 * official last looked: then it says who.
 */
export async function editDigest(
  db: Db,
  official: Account,
  { consultation, seen, now }: Editing,
  plan: (db: Db) => Promise<PlannedEdit | NotEdited>,
): Promise<EditResult> {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const planned = await plan(db);
    const isRefused = "why" in planned;
    const subjects = isRefused ? planned.subjects : subjectsOf(planned.change);
    const last = await findEditSince(db, consultation.id, { seen, subjects });
    if (last) return { ok: false, why: "changed", last };
    if (isRefused) return { ok: false, why: planned.why };
    await recordEdit(db, { consultation, official, now, undoes: null }, planned);
    return { ok: true };
  });
}
