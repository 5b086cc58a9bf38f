import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/**
 * The number of the last edit that touched anything of what this one touched, later, and that nobody has undone. Of one by which
 * passages have been assigned since, it is any edit at all: what officials do rests on the key points that it made.
 */
export function selectLater(eb: ExpressionBuilder<Database, "digest_edit">) {
  return eb
    .selectFrom("digest_edit_subject as own")
    .innerJoin("digest_edit_subject as same", (join) =>
      join
        .onRef("same.consultation_id", "=", "own.consultation_id")
        .on(({ eb, or, ref }) =>
          or([eb("same.subject", "=", ref("own.subject")), eb("own.subject", "=", "build")]),
        ),
    )
    .innerJoin("digest_edit as later", (join) =>
      join
        .onRef("later.consultation_id", "=", "same.consultation_id")
        .onRef("later.number", "=", "same.number"),
    )
    .leftJoin("digest_edit as undone", "undone.undoes", "later.id")
    .select(({ fn }) => fn.max<number | null>("later.number").as("number"))
    .whereRef("own.consultation_id", "=", "digest_edit.consultation_id")
    .whereRef("own.number", "=", "digest_edit.number")
    .whereRef("same.number", ">", "digest_edit.number")
    .where("later.kind", "!=", "undo")
    .where("undone.id", "is", null);
}
