import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { parseFields, parseNames } from "#app/comments/parts/inputs/input-field.ts";
import type { Db } from "#db/schema.ts";

const tables = [
  { table: "technical_input", part: "technical" },
  { table: "human_rights_input", part: "human rights" },
] as const;

/** A row for each filled-in field of these comments' inputs, as the file of comments has them. */
export async function listInputRows(db: Db, consultationId: string, commentIds: string[]) {
  const rows = [];
  for (const { table, part } of tables)
    for (const { fields, confidential, place, ...input } of await listOf(db, {
      consultationId,
      commentIds,
      table,
    }))
      for (const [field, text] of Object.entries(parseFields(fields)))
        rows.push({
          ...input,
          part,
          field,
          text,
          input: place + 1,
          confidential: parseNames(confidential).includes(field) ? "yes" : "",
        });
  return rows;
}

async function listOf(
  db: Db,
  {
    consultationId,
    commentIds,
    table,
  }: { consultationId: string; commentIds: string[]; table: "technical_input" | "human_rights_input" },
) {
  return selectPublishedComments(db, consultationId, commentIds)
    .innerJoin(`${table} as input`, (join) =>
      join
        .onRef("input.comment_id", "=", "comment.id")
        .onRef("input.version", "=", "comment.published_version"),
    )
    .leftJoin("provision", "provision.id", "input.provision_id")
    .select(["input.comment_id", "input.fields", "input.confidential", "input.sort_order as place"])
    .select(["provision.anchor as provision", "provision.label as provision_label"])
    .orderBy("comment.number")
    .orderBy("input.sort_order")
    .execute();
}
