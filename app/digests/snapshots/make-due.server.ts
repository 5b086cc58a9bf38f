import { Temporal } from "temporal-polyfill";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import type { Db, SnapshotOccasion, SnapshotPace } from "#db/schema.ts";
import { findProgressOf } from "../said/find-followed.server.ts";
import { makeSnapshot } from "./make-snapshot.server.ts";

interface DueSnapshot {
  id: string;
  occasion: string;
  why: SnapshotOccasion;
}

/**
 * Makes the snapshots that are due: of each consultation that has closed, and of those that have a pace, one for each
 * day, week or month while they are open. Each once, however many processes do it; where the digest does not know yet
 * what was said, the next time.
 */
export async function makeDueSnapshots(db: Db, now: Date, progress = unwatched) {
  const due = [...(await findClosed(db)), ...(await findScheduled(db, now))];
  await inSteps(due, { act: (snapshot) => makeDue(db, snapshot, now), progress, size: 1 });
}

async function makeDue(db: Db, { id, ...snapshot }: DueSnapshot, now: Date) {
  const { isBehind } = await findProgressOf(db, id);
  if (isBehind) return;
  const consultation = await selectConsultations(db)
    .where("consultation.id", "=", id)
    .executeTakeFirstOrThrow();
  await makeSnapshot(db, { consultation, ...snapshot, made_by: null, note: "", now });
}

/** Of those on which anybody commented; one that was opened again closes again. */
async function findClosed(db: Db): Promise<DueSnapshot[]> {
  const rows = await db
    .selectFrom("clock_passed")
    .innerJoin("consultation", (join) =>
      join
        .onRef("consultation.id", "=", "clock_passed.consultation_id")
        .onRef("consultation.closes_at", "=", "clock_passed.at"),
    )
    .select(["consultation.id", "clock_passed.at"])
    .where("clock_passed.passed", "=", "closed")
    .where("consultation.stage", "not in", ["draft", "withdrawn"])
    .where("consultation.last_comment_number", ">", 0)
    .orderBy("consultation.id")
    .execute();
  const due = rows.map(
    ({ id, at }): DueSnapshot => ({ id, occasion: ["closed", at].join(" "), why: "closed" }),
  );
  return notYetMade(db, due);
}

/** Those that nobody has made. */
async function notYetMade(db: Db, due: DueSnapshot[]) {
  if (due.length === 0) return [];
  const made = await db
    .selectFrom("digest_snapshot")
    .select(["consultation_id", "occasion"])
    .where("why", "in", ["scheduled", "closed"])
    .execute();
  const known = new Set(made.map(({ consultation_id, occasion }) => `${consultation_id} ${occasion}`));
  return due.filter(({ id, occasion }) => !known.has(`${id} ${occasion}`));
}

async function findScheduled(db: Db, now: Date): Promise<DueSnapshot[]> {
  const instant = now.toISOString();
  const rows = await db
    .selectFrom("snapshot_schedule")
    .innerJoin("consultation", "consultation.id", "snapshot_schedule.consultation_id")
    .select(["consultation.id", "snapshot_schedule.pace", "consultation.time_zone"])
    .where("consultation.stage", "not in", ["draft", "withdrawn"])
    .where("consultation.opens_at", "<=", instant)
    .where("consultation.closes_at", ">", instant)
    .orderBy("consultation.id")
    .execute();
  const due = rows.map(
    ({ id, pace, time_zone }): DueSnapshot => ({
      ...{ id, why: "scheduled", occasion: `${pace} ${turnOf(pace, { now, time_zone })}` },
    }),
  );
  return notYetMade(db, due);
}

/** The day, week or month in which a moment is there: `2026-11-29`, `2026-W48`, `2026-11`. */
export function turnOf(pace: SnapshotPace, { now, time_zone }: { now: Date; time_zone: string }) {
  const day = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(time_zone).toPlainDate();
  if (pace === "daily") return day.toString();
  if (pace === "monthly") return day.toPlainYearMonth().toString();
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;
}
