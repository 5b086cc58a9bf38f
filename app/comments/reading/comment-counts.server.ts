import type { Db } from "#db/schema.ts";
import { type CommentFilters, notStated } from "../comment/filters.ts";
import { countComments, type NarrowedConsultation, narrowed } from "./list-comments.server.ts";

export interface CountedValue {
  value: string;
  count: number;
}

/** For each filter, its values with how many comments each would leave, the other filters staying as they are. */
export async function countByFilter(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const without = (name: keyof CommentFilters) => narrowed(db, consultation, { ...filters, [name]: "" });
  const groups = await without("group")
    .select((eb) => ["comment.stakeholder_group as value", eb.fn.countAll<number>().as("count")])
    .groupBy("comment.stakeholder_group")
    .execute();
  const countries = await without("country")
    .select((eb) => ["comment.country as value", eb.fn.countAll<number>().as("count")])
    .groupBy("comment.country")
    .execute();
  const positions = await without("position")
    .select((eb) => ["shown.position as value", eb.fn.countAll<number>().as("count")])
    .groupBy("shown.position")
    .execute();
  const provisions = await without("provision")
    .innerJoin("point", (join) =>
      join
        .onRef("point.comment_id", "=", "comment.id")
        .onRef("point.version", "=", "comment.published_version"),
    )
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select((eb) => ["provision.anchor as value", "provision.label", eb.fn.countAll<number>().as("count")])
    .groupBy(["provision.id", "provision.anchor", "provision.label", "provision.sort_order"])
    .orderBy("provision.sort_order")
    .execute();
  const languages = await without("language")
    .select((eb) => ["shown.language as value", eb.fn.countAll<number>().as("count")])
    .groupBy("shown.language")
    .execute();
  const organisations = await without("organisation")
    .select((eb) => ["comment.organisation as value", eb.fn.countAll<number>().as("count")])
    .where("comment.organisation", "is not", null)
    .groupBy("comment.organisation")
    .orderBy("count", "desc")
    .orderBy("comment.organisation")
    .limit(mostOrganisations)
    .execute();
  return {
    groups: groups.map(stated),
    countries: countries.map(stated),
    positions: positions.map(stated),
    provisions,
    languages: languages.map(stated),
    organisations: organisations.map(stated),
    questions: await countByQuestion(db, without("answer")),
    files: await countComments(db, consultation, { ...filters, files: "with" }),
  };
}

/** Of organisations there is no end; those with most comments can be chosen. */
const mostOrganisations = 60;

/** How many comments answer each question. */
async function countByQuestion(db: Db, comments: ReturnType<typeof narrowed>) {
  return db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .innerJoin(comments.select(["comment.id as comment_id", "shown.version"]).as("counted"), (join) =>
      join
        .onRef("counted.comment_id", "=", "answer.comment_id")
        .onRef("counted.version", "=", "answer.version"),
    )
    .select((eb) => [
      "question.key as value",
      "question.text as label",
      eb.fn.count<number>("answer.comment_id").distinct().as("count"),
    ])
    .groupBy(["question.id", "question.key", "question.text", "question.sort_order"])
    .orderBy("question.sort_order")
    .execute();
}

const stated = ({ value, count }: { value: string | null; count: number }): CountedValue => ({
  value: value ?? notStated,
  count,
});
