import { sql } from "kysely";
import { selectPublishedAnswers } from "#app/comments/parts/answers/answered.server.ts";
import type { Db } from "#db/schema.ts";

/**
 * The first answers in words to each question: of a campaign only its earliest, with `alike` for how many of it answer.
 * Texts are read at the end, of the chosen ones alone.
 */
export async function listFirstAnswers(db: Db, consultationId: string, shown: number) {
  if (shown === 0) return [];
  const found = selectPublishedAnswers(db, consultationId)
    .select(["answer.id", "answer.question_id", "comment.number", "comment.organisation"])
    .select(["comment.author_name", "comment.stakeholder_group", "comment.country", "comment.campaign_id"])
    .select(["shown.language", "comment.attribution"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("kind"))
    .where("answer.text", "is not", null);
  const counted = db
    .selectFrom(found.as("found"))
    .selectAll()
    .select(sql<number>`row_number() over (partition by question_id, kind order by number)`.as("of_its_kind"))
    .select(sql<number>`count(*) over (partition by question_id, kind)`.as("alike"));
  const placed = db
    .selectFrom(counted.as("counted"))
    .selectAll()
    .select(sql<number>`row_number() over (partition by question_id order by number)`.as("place"))
    .where("of_its_kind", "=", 1);
  return db
    .selectFrom(placed.as("placed"))
    .innerJoin("answer", "answer.id", "placed.id")
    .select(["placed.question_id", "placed.number", "organisation", "author_name", "answer.text_html"])
    .select(["stakeholder_group", "country", "campaign_id", "alike", "language", "attribution"])
    .where("place", "<=", shown)
    .orderBy("place")
    .execute();
}

export type FirstAnswer = Awaited<ReturnType<typeof listFirstAnswers>>[number];
