import { isDeepStrictEqual } from "node:util";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { ChangeKind, ConsultationTable, Db } from "#db/schema.ts";
import { indexMeasure } from "../index-measure.server.ts";
import { lockConsultation, raiseRevision } from "../lock-consultation.server.ts";
import { recordEvents } from "../record-events.server.ts";
import { findSubjects, storeSubjects } from "../subjects/store-subjects.server.ts";
import {
  type ChangedValues,
  type ConsultationChange,
  changesAllowed,
  movedValue,
  problemWithMove,
} from "./change.ts";
import { findNoticeDays } from "./notice-days.server.ts";

interface WantedChange {
  consultation: Pick<ConsultationTable, "id" | "government_code">;
  kind: ChangeKind;
  /** What readers are told. */
  reason: string;
  values: ChangedValues;
  /** How many changes there were when the official looked, so that nobody changes what they have not seen. */
  seen: number;
  now: Date;
}

/**
 * Changes what an announced consultation says, or when it opens, closes and takes late comments, with a reason for its
 * readers: a row of its history, and an event. Refuses where another official was faster.
 */
export async function changeConsultation(db: Db, official: Account, wanted: WantedChange) {
  const { consultation, kind, reason, seen, now } = wanted;
  return inTransaction(db, async (db) => {
    await lockConsultation(db, consultation.id);
    const proposed = await proposeChange(db, official, wanted);
    if (!proposed.ok) return proposed;
    const { before, after } = proposed.change;
    const occurred_at = now.toISOString();
    await storeChange(db, consultation.id, { kind, after });
    await raiseRevision(db, consultation.id, { inLists: true });
    await db
      .insertInto("consultation_change")
      .values({
        ...{ id: newId(), consultation_id: consultation.id, number: seen + 1, kind, occurred_at },
        ...{ actor_id: official.id, reason },
        ...{ before: JSON.stringify(before), after: JSON.stringify(after) },
      })
      .execute();
    await indexMeasure(db, consultation.id);
    await recordEvents(db, consultation.id, [{ kind, actor_id: official.id, occurred_at }]);
    return proposed;
  });
}

/** What a change would be, as its readers would see it; nothing is changed yet. */
export async function proposeChange(
  db: Db,
  official: Account,
  { consultation: { id, government_code }, kind, reason, values, seen, now }: WantedChange,
) {
  allow(mayRunConsultation(official, { government_code }));
  const standing = await findStanding(db, id);
  if ((await countChanges(db, id)) !== seen) return refused({ form: message("changes-office.meanwhile") });
  if (!changesAllowed(standing, now).includes(kind))
    return refused({ form: message("changes-office.not-at-this-stage") });
  if (kind !== "corrected") {
    const to = values[movedValue[kind]] ?? "";
    const noticeDays = await findNoticeDays(db, government_code);
    const problem = problemWithMove(standing, { kind, to, now, noticeDays });
    if (problem) return refused({ date: problem });
  }
  const changed = (Object.keys(values) as (keyof ChangedValues)[]).filter(
    (key) => !isDeepStrictEqual(values[key], standing[key]),
  );
  if (changed.length === 0) return refused({ form: message("changes-office.nothing-changed") });
  const only = (from: ChangedValues): ChangedValues =>
    Object.fromEntries(changed.map((key) => [key, from[key]]));
  return { ok: true as const, change: { kind, reason, before: only(standing), after: only(values) } };
}

async function findStanding(db: Db, id: string) {
  const values = await db
    .selectFrom("consultation")
    .select(["stage", "opens_at", "closes_at", "late_until", "title", "summary", "authority", "contact"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { ...values, ...(await findSubjects(db, id)) };
}

async function storeChange(db: Db, id: string, { kind, after }: Pick<ConsultationChange, "kind" | "after">) {
  const { commitments, entries, ...columns } = after;
  const set = { ...columns, ...(kind === "reopened" && { stage: "announced" as const }) };
  if (Object.keys(set).length > 0)
    await db.updateTable("consultation").set(set).where("id", "=", id).execute();
  if (!commitments && !entries) return;
  const standing = await findSubjects(db, id);
  await storeSubjects(db, id, {
    commitments: commitments ?? standing.commitments,
    entries: entries ?? standing.entries,
  });
}

/** How many changes there have been. */
export async function countChanges(db: Db, consultationId: string) {
  const { changes } = await db
    .selectFrom("consultation_change")
    .select(({ fn }) => fn.countAll<number>().as("changes"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return changes;
}
