import { sql } from "kysely";

/** How many parts a version has, to be selected where it is joined under that name. */
export function partCounts(shown: "shown" | "comment_version") {
  return [
    countOf("point", shown).as("points"),
    countOf("answer", shown, "distinct question_id").as("answers"),
    countOf("technical_input", shown).as("technical"),
    countOf("human_rights_input", shown).as("human_rights"),
    countOf("version_attachment", shown).as("files"),
  ] as const;
}

function countOf(table: string, shown: string, what = "*") {
  return sql<number>`(select count(${sql.raw(what)}) from ${sql.table(table)} as part
    where part.comment_id = ${sql.ref(`${shown}.comment_id`)} and part.version = ${sql.ref(`${shown}.version`)})`;
}
