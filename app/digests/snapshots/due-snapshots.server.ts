import type { Db, SnapshotOccasion } from "#db/schema.ts";
import { isBehind } from "../said/is-behind.server.ts";

export interface DueSnapshot {
  id: string;
  occasion: string;
  why: SnapshotOccasion;
}

/** The snapshots that are due and that nobody has made. */
export async function findDueSnapshots(db: Db, now: Date) {
  return [...(await findClosed(db)), ...(await findScheduled(db, now))];
}

/** Whether any of them can be made: where the digest knows what was said. */
export async function isAnySnapshotDue(db: Db, now: Date) {
  for (const { id } of await findDueSnapshots(db, now)) if (!(await isBehind(db, id))) return true;
  return false;
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
  if (rows.length === 0) return [];
  const { turnOf } = await import("./turn-of.ts");
  const due = rows.map(
    ({ id, pace, time_zone }): DueSnapshot => ({
      ...{ id, why: "scheduled", occasion: `${pace} ${turnOf(pace, { now, time_zone })}` },
    }),
  );
  return notYetMade(db, due);
}
