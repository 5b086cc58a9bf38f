import type { Db } from "#db/schema.ts";
import type { ClockPassedTable } from "#db/work-tables.ts";

export const passedMoments = ["opened", "closed"] as const;
export type PassedMoment = ClockPassedTable["passed"];

export const timeOf = { opened: "opens_at", closed: "closes_at" } as const;

/** The consultations that the clock has opened, or closed, and of which nobody has recorded it. */
export function selectPassed(db: Db, passed: PassedMoment, now: Date) {
  const time = `consultation.${timeOf[passed]}` as const;
  return db
    .selectFrom("consultation")
    .where("stage", "<>", "draft")
    .where(time, "<=", now.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("clock_passed")
            .select("clock_passed.at")
            .whereRef("clock_passed.consultation_id", "=", "consultation.id")
            .whereRef("clock_passed.at", "=", time)
            .where("clock_passed.passed", "=", passed),
        ),
      ),
    );
}

/** Whether there are any. */
export async function isAnyPassed(db: Db, now: Date) {
  for (const passed of passedMoments)
    if (await selectPassed(db, passed, now).select("consultation.id").limit(1).executeTakeFirst())
      return true;
  return false;
}
