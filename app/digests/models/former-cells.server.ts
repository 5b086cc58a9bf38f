import type { Db } from "#db/schema.ts";
import type { DigestChange, ThemeCells } from "../editing/change.ts";

interface AcceptedName {
  theme_id: string;
  words: string;
  /** What the theme was called before. */
  former: string | null;
}

/** What a theme was called before a name that a model proposed was accepted for it, and who had called it that. */
export async function formerCells(
  db: Db,
  consultationId: string,
  { theme_id, words, former }: AcceptedName,
): Promise<ThemeCells> {
  const edits = await db
    .selectFrom("digest_edit as edit")
    .innerJoin("digest_edit_subject as subject", (join) =>
      join
        .onRef("subject.consultation_id", "=", "edit.consultation_id")
        .onRef("subject.number", "=", "edit.number"),
    )
    .select("edit.change")
    .where("edit.consultation_id", "=", consultationId)
    .where("edit.kind", "=", "accept-name")
    .where("subject.subject", "=", `theme:${theme_id}:machine_name`)
    .orderBy("edit.number", "desc")
    .execute();
  const changes = edits.map(({ change }): DigestChange => JSON.parse(change));
  for (const row of changes.flatMap(({ rows }) => rows))
    if (row.table === "theme" && row.id === theme_id && row.after.name === words) return row.before;
  return { ...(former !== null && { name: former }), named_by: "method", machine_name: null };
}
