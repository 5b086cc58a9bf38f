import type { Db } from "#db/schema.ts";

/**
 * A text that is another one as soon as anything that the public reads has changed: what officials, moderators,
 * commenters and organisations did raises a revision, and the clock opens and closes.
 */
export async function publicState(db: Db, now: Date) {
  const instant = now.toISOString();
  const { consultations, revisions, opened, closed, ended, organisations } = await db
    .selectFrom("consultation")
    .select((eb) => [
      eb.fn.countAll<number>().as("consultations"),
      eb.fn.sum<number | null>("revision").as("revisions"),
      eb.fn.countAll<number>().filterWhere("opens_at", "<=", instant).as("opened"),
      eb.fn.countAll<number>().filterWhere("closes_at", "<=", instant).as("closed"),
      eb.fn.countAll<number>().filterWhere("late_until", "<=", instant).as("ended"),
      eb
        .selectFrom("organisation")
        .select((organisation) => organisation.fn.sum<number | null>("organisation.revision").as("sum"))
        .as("organisations"),
    ])
    .executeTakeFirstOrThrow();
  return [consultations, revisions ?? 0, opened, closed, ended, organisations ?? 0].join(".");
}
