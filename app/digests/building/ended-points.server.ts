import { type ExpressionBuilder, sql } from "kysely";
import type { Database, Db } from "#db/schema.ts";

/** Whether a choice of key points that was accepted, or undone, took its quote from a key point that has none. */
export const isEnded = (eb: ExpressionBuilder<Database, "key_point">) =>
  eb.and([
    eb("key_point.quote_passage_id", "is", null),
    eb("key_point.weights", "=", "[]"),
    eb.exists(
      eb
        .selectFrom("digest_edit_subject as subject")
        .innerJoin("digest_edit as edit", (join) =>
          join
            .onRef("edit.consultation_id", "=", "subject.consultation_id")
            .onRef("edit.number", "=", "subject.number"),
        )
        .leftJoin("digest_edit as undone", "undone.id", "edit.undoes")
        .select("subject.number")
        .whereRef("subject.consultation_id", "=", "key_point.consultation_id")
        .where("subject.subject", "=", sql<string>`'key_point:' || key_point.id || ':quote_passage_id'`)
        .where(({ or, eb }) =>
          or([eb("edit.kind", "=", "accept-rebuild"), eb("undone.kind", "=", "accept-rebuild")]),
        ),
    ),
  ]);

/** The ids of those key points of a consultation. */
export async function listEnded(db: Db, consultationId: string) {
  const ended = await db
    .selectFrom("key_point")
    .select("key_point.id")
    .where("key_point.consultation_id", "=", consultationId)
    .where(isEnded)
    .orderBy("key_point.id")
    .execute();
  return ended.map(({ id }) => id);
}
