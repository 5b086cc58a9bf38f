import type { Db } from "#db/schema.ts";

/** The consultations in which something has happened that their digest does not know yet. */
export function selectBehind(db: Db) {
  return db
    .selectFrom("consultation")
    .leftJoin("digest_progress as progress", "progress.consultation_id", "consultation.id")
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        eb("progress.waits", "=", 1),
        and([
          eb("progress.consultation_id", "is", null),
          exists(
            selectFrom("comment")
              .select("comment.id")
              .whereRef("comment.consultation_id", "=", "consultation.id")
              .where("comment.published_version", "is not", null),
          ),
        ]),
        exists(
          selectFrom("event")
            .select("event.number")
            .whereRef("event.consultation_id", "=", "consultation.id")
            .whereRef("event.number", ">", "progress.event_number"),
        ),
      ]),
    );
}

export async function isAnyBehind(db: Db) {
  return (await selectBehind(db).select("consultation.id").limit(1).executeTakeFirst()) !== undefined;
}

/** The number of what happened last; 0 where nothing has. */
export async function lastEventOf(db: Db, consultationId: string) {
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
