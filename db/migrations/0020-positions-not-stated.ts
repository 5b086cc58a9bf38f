import type { Kysely } from "kysely";

interface Tables {
  comment: { id: string; source_id: string | null };
  comment_version: { comment_id: string; position: string | null };
}

/**
 * A comment that was brought in and states no position has none, which is another thing than "no position", which an
 * author chooses. What was brought in until now cannot be told apart: exports hardly ever state a position, so of those
 * with "no position" none counts as chosen. Receipts still vouch for what they did, see canonicalForm.
 */
export async function up(db: Kysely<Tables>) {
  await db.schema
    .alterTable("comment_version")
    .alterColumn("position", (column) => column.dropNotNull())
    .execute();
  await db
    .updateTable("comment_version")
    .set({ position: null })
    .where("position", "=", "no position")
    .where("comment_id", "in", db.selectFrom("comment").select("id").where("source_id", "is not", null))
    .execute();
}
