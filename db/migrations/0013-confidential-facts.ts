import { type Kysely, sql } from "kysely";

interface Tables {
  confidential_part: { comment_id: string; version: number; kind: string };
  answer: StoredRow & { text: string | null; confidential: number };
  technical_input: StoredRow & { fields: string; confidential: string };
  human_rights_input: StoredRow & { fields: string; confidential: string };
}

interface StoredRow {
  id: string;
  comment_id: string;
  version: number;
}

const inputs = ["technical_input", "human_rights_input"] as const;

/**
 * That an answer or a field is confidential is told beside its text, which may look like anything. What is stored
 * already is so where its version has confidential words and the portal's own placeholder stands there; in a comment
 * without any, what only looks like one is its author's text.
 */
export async function up(db: Kysely<Tables>) {
  await db.schema
    .alterTable("answer")
    .addColumn("confidential", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await tellAnswers(db);
  for (const table of inputs) {
    await db.schema
      .alterTable(table)
      .addColumn("confidential", "text", (c) => c.notNull().defaultTo("[]"))
      .execute();
    await tellFields(db, table);
  }
}

const placeholder = /\[Confidential(?:\]|(?::| \()[^[\]]*\])/;

const hasConfidentialWords = (table: string) => sql<boolean>`exists (
  select 1 from confidential_part
  where confidential_part.comment_id = ${sql.ref(`${table}.comment_id`)}
    and confidential_part.version = ${sql.ref(`${table}.version`)}
    and confidential_part.kind = 'text'
)`;

async function tellAnswers(db: Kysely<Tables>) {
  const answers = await db
    .selectFrom("answer")
    .select(["id", "text"])
    .where("text", "is not", null)
    .where(hasConfidentialWords("answer"))
    .execute();
  for (const { id, text } of answers)
    if (placeholder.test(text ?? ""))
      await db.updateTable("answer").set({ confidential: 1 }).where("id", "=", id).execute();
}

async function tellFields(db: Kysely<Tables>, table: (typeof inputs)[number]) {
  const rows = await db
    .selectFrom(table)
    .select(["id", "fields"])
    .where(hasConfidentialWords(table))
    .execute();
  for (const { id, fields } of rows) {
    const said: Record<string, unknown> = JSON.parse(fields);
    const names = Object.keys(said).filter((name) => placeholder.test(String(said[name])));
    if (names.length > 0)
      await db
        .updateTable(table)
        .set({ confidential: JSON.stringify(names) })
        .where("id", "=", id)
        .execute();
  }
}
