import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { selectPublishedComments } from "../../comment/published.server.ts";

/** A number, or of a range its middle. */
export const amount = sql<number>`coalesce((${sql.ref("answer.number")} + ${sql.ref("answer.upper")}) / 2, ${sql.ref("answer.number")})`;

/** The answers of published comments, each with its comment and its question. */
export function selectPublishedAnswers(db: Db, consultationId: string, ids?: readonly string[]) {
  return selectPublishedComments(db, consultationId, ids)
    .innerJoin("answer", (join) =>
      join
        .onRef("answer.comment_id", "=", "comment.id")
        .onRef("answer.version", "=", "comment.published_version"),
    )
    .innerJoin("question", "question.id", "answer.question_id");
}
