import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { ConsultationTable, Db, StageSet } from "#db/schema.ts";
import { nextStages } from "./consultation.ts";
import { indexMeasure } from "./index-measure.server.ts";
import { raiseHeldWith } from "./joint/held-with.server.ts";
import { lockConsultation, raiseRevision } from "./lock-consultation.server.ts";
import { needsLook } from "./measure/doubts.ts";
import { doubtsOfMeasure } from "./measure/origin.server.ts";
import { recordEvents } from "./record-events.server.ts";
import { problemWithAnnouncing } from "./review/review-draft.server.ts";

type Movable = Pick<ConsultationTable, "id" | "government_code" | "stage" | "opens_at" | "closes_at">;

interface Move {
  consultation: Movable;
  to: StageSet;
  /** What readers are told about it. */
  note: string;
  /** Whether the official has looked at what is doubtful in how the measure was cut. */
  hasLooked?: boolean;
  /** Whether the official knows that it is open for less time than the government wants. */
  knowsShort?: boolean;
  now: Date;
}

/** Moves a consultation to its next stage and records the event; refuses where another official was faster. */
export async function moveStage(
  db: Db,
  official: Account,
  { consultation, to, note, hasLooked = false, knowsShort = false, now }: Move,
) {
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    // Another official may have set other dates since; at which stage it was seen is looked at below.
    const { opens_at, closes_at, time_zone } = await lockConsultation(db, consultation.id);
    const present = { ...consultation, opens_at, closes_at, time_zone };
    const problem = problemWith({ consultation: present, to, note, now });
    if (problem) return refused(problem);
    if (to === "announced" && (await isAnyUnfit(db, consultation.id)))
      return refused({ to: message("translations.do-not-fit") });
    if (to === "announced" && !hasLooked && needsLook(await doubtsOfMeasure(db, consultation.id)))
      return refused({ looked: message("consultation-editor.look-first") });
    if (to === "announced") {
      const problem = await problemWithAnnouncing(db, official, { consultation: present, knowsShort });
      if (problem) return refused(problem);
    }
    const moved = await db
      .updateTable("consultation")
      .set({ stage: to })
      .where("id", "=", consultation.id)
      .where("stage", "=", consultation.stage)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return refused({ to: message("consultation-editor.changed-meanwhile") });
    await raiseRevision(db, consultation.id, { inLists: true });
    if (to === "announced") await raiseHeldWith(db, consultation.id);
    await insertEvent(db, {
      consultation_id: consultation.id,
      stage: to,
      at: now,
      actor_id: official.id,
      note,
    });
    await indexMeasure(db, consultation.id);
    return { ok: true as const };
  });
}

async function isAnyUnfit(db: Db, consultationId: string) {
  const unfit = await db
    .selectFrom("consultation_text")
    .select("language")
    .where("consultation_id", "=", consultationId)
    .where("fits", "=", 0)
    .executeTakeFirst();
  return unfit !== undefined;
}

/** Adds to the history; events are never changed. In the caller's transaction. */
export async function insertEvent(
  db: Db,
  {
    at,
    ...event
  }: {
    consultation_id: string;
    stage: StageSet;
    at: Date;
    actor_id: string | null;
    note: string;
    /** Of a translation that is given; left out for everything else. */
    language?: string;
    /** The number of a new version of the measure; left out for everything else. */
    measure_version?: number;
  },
) {
  const occurred_at = at.toISOString();
  await db
    .insertInto("consultation_event")
    .values({ ...event, id: newId(), occurred_at })
    .execute();
  const kind = kindOf(event);
  if (kind === "draft") return;
  await recordEvents(db, event.consultation_id, [{ kind, actor_id: event.actor_id, occurred_at }]);
}

function kindOf({
  stage,
  language,
  measure_version,
}: {
  stage: StageSet;
  language?: string;
  measure_version?: number;
}) {
  if (language !== undefined) return "translated";
  if (measure_version !== undefined) return "measure changed";
  return stage === "withdrawn" ? "cancelled" : stage;
}

function problemWith({ consultation, to, note, now }: Move): Errors | null {
  if (!nextStages(consultation, now).includes(to))
    return { to: message("consultation-editor.not-from-here") };
  if (to === "announced" && consultation.closes_at <= now.toISOString())
    return { to: message("consultation-editor.closing-time-has-passed") };
  if (to === "withdrawn" && note.trim() === "")
    return { note: message("consultation-editor.say-why-withdrawn") };
  return null;
}
