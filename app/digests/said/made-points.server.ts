import type { Db } from "#db/schema.ts";

/**
 * Which passages make which key points, as officials left it: what makes a key point that was merged makes the other one, and
 * what makes one that was removed makes none.
 */
export function selectMade(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point_passage as assigned")
    .innerJoin("key_point as own", "own.id", "assigned.key_point_id")
    .innerJoin("key_point as point", "point.id", "own.shown_as")
    .select(["point.id as key_point_id", "point.quote_passage_id"])
    .select(["assigned.passage_id", "assigned.nearness", "assigned.made_by"])
    .where("own.consultation_id", "=", consultationId)
    .as("made");
}

/**
 * The same with the passages and their comments, as far as these are public as they were read. From the key points on: of one
 * key point no more is read than what makes it, however many comments there are.
 */
export function selectMakings(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point as own")
    .innerJoin("key_point as point", "point.id", "own.shown_as")
    .innerJoin("key_point_passage as made", "made.key_point_id", "own.id")
    .innerJoin("passage", "passage.id", "made.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .where("own.consultation_id", "=", consultationId)
    .where("comment.parent_id", "is", null);
}

/** Key points as they are shown, and not those that were merged into others or removed, each with the theme that shows it. */
export function selectPoints(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .leftJoin("theme as own_theme", "own_theme.id", "key_point.theme_id")
    .where("key_point.consultation_id", "=", consultationId)
    .whereRef("key_point.shown_as", "=", "key_point.id");
}
