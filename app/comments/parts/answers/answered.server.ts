import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Database, Db } from "#db/schema.ts";
import { selectPublishedComments } from "../../comment/published.server.ts";
import { confidential, notAsked, readAnswerFilter, unanswered } from "./answer-filter.ts";

/** What people of the comment's group are asked: a question for everyone, or for their group. */
const isAsked = sql<SqlBool>`(${sql.ref("question.groups")} = '[]'
  or replace(${sql.ref("question.groups")}, '"' || ${sql.ref("comment.stakeholder_group")} || '"', '')
    <> ${sql.ref("question.groups")})`;

/** Whether the earlier question, where it depends on one, has the answer after which it is asked; what is confidential tells nothing. */
const isReached = sql<SqlBool>`(${sql.ref("question.if_question")} = '' or exists (
  select 1 from answer as earlier inner join question as earlier_question on earlier_question.id = earlier.question_id
  where earlier.comment_id = ${sql.ref("comment.id")} and earlier.version = ${sql.ref("comment.published_version")}
    and earlier_question.consultation_id = ${sql.ref("question.consultation_id")}
    and earlier_question.key = ${sql.ref("question.if_question")}
    and replace(${sql.ref("question.if_choices")}, '"' || earlier.choice || '"', '') <> ${sql.ref("question.if_choices")}))`;

/** Whether an answer, or a part of it, is only stated to officials. */
export const isConfidential = sql<SqlBool>`${sql.ref("answer.confidential")} = 1`;

/** A number, or of a range its middle. */
export const amount = sql<number>`coalesce((${sql.ref("answer.number")} + ${sql.ref("answer.upper")}) / 2, ${sql.ref("answer.number")})`;

/** The answers of published comments, each with its comment and its question. */
export function selectPublishedAnswers(db: Db, consultationId: string) {
  return selectPublishedComments(db, consultationId)
    .innerJoin("answer", (join) =>
      join
        .onRef("answer.comment_id", "=", "comment.id")
        .onRef("answer.version", "=", "comment.published_version"),
    )
    .innerJoin("question", "question.id", "answer.question_id");
}

/** Whether a published comment fits the filter by answer; to be used where `comment` stands for the comments. */
export function fitsAnswer(consultationId: string, filter: string): Expression<SqlBool> {
  const { key, part, bin } = readAnswerFilter(filter);
  const { exists, not, and, selectFrom } = expressionBuilder<Database, "comment">();
  const answers = selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select("answer.id")
    .where("question.consultation_id", "=", consultationId)
    .where("question.key", "=", key)
    .whereRef("answer.comment_id", "=", "comment.id")
    .whereRef("answer.version", "=", "comment.published_version");
  const asked = selectFrom("question")
    .select("question.id")
    .where("question.consultation_id", "=", consultationId)
    .where("question.key", "=", key)
    .where(isAsked)
    .where(isReached);
  if (part === "") return exists(answers);
  if (part === unanswered) return and([exists(asked), not(exists(answers))]);
  if (part === notAsked) return and([not(exists(asked)), not(exists(answers))]);
  if (part === confidential) return exists(answers.where(isConfidential));
  if (bin) return exists(answers.where(amount, ">=", bin.from).where(amount, "<", bin.to));
  return exists(answers.where("answer.choice", "=", part));
}
