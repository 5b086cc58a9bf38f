import { type ExpressionBuilder, sql } from "kysely";
import type { Database, Db } from "#db/schema.ts";

type AmongPoints = ExpressionBuilder<Database, "key_point">;

/**
 * Whether a choice of key points that was accepted, or undone, took its quote from a key point that has none. It is not shown as itself then:
 * one that is lost its quote with a comment, and gets another as soon as a passage makes it.
 */
export const isEnded = (eb: AmongPoints) =>
  eb.and([
    eb("key_point.quote_passage_id", "is", null),
    eb("key_point.weights", "=", "[]"),
    eb.or([eb("key_point.shown_as", "is", null), eb("key_point.shown_as", "!=", eb.ref("key_point.id"))]),
    eb.exists(
      selectTouching(eb, "quote_passage_id")
        .leftJoin("digest_edit as undone", "undone.id", "edit.undoes")
        .where(({ or, eb }) =>
          or([eb("edit.kind", "=", "accept-rebuild"), eb("undone.kind", "=", "accept-rebuild")]),
        ),
    ),
    // Officials removed it, or took it into another one, after it was chosen.
    eb.not(
      eb.exists(
        selectTouching(eb, "shown_as")
          .leftJoin("digest_edit as undo", "undo.undoes", "edit.id")
          .where("edit.kind", "not in", ["undo", "accept-rebuild"])
          .where("undo.id", "is", null),
      ),
    ),
  ]);

/** Edits that touched that of the key point. */
const selectTouching = (eb: AmongPoints, column: "quote_passage_id" | "shown_as") =>
  eb
    .selectFrom("digest_edit_subject as subject")
    .innerJoin("digest_edit as edit", (join) =>
      join
        .onRef("edit.consultation_id", "=", "subject.consultation_id")
        .onRef("edit.number", "=", "subject.number"),
    )
    .select("subject.number")
    .whereRef("subject.consultation_id", "=", "key_point.consultation_id")
    .where("subject.subject", "=", sql<string>`'key_point:' || key_point.id || ${sql.lit(`:${column}`)}`);

/** The ids of those key points of a consultation. */
export const selectEnded = (db: Db, consultationId: string) =>
  db
    .selectFrom("key_point")
    .select("key_point.id")
    .where("key_point.consultation_id", "=", consultationId)
    .where(isEnded);

/** The same, in their order. */
export async function listEnded(db: Db, consultationId: string) {
  const ended = await selectEnded(db, consultationId).orderBy("key_point.id").execute();
  return ended.map(({ id }) => id);
}
