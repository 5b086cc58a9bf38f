import type { Kysely } from "kysely";

/** A question can be about a provision, and be asked only after a certain answer to an earlier one. */
export async function up(db: Kysely<unknown>) {
  for (const column of ["provision", "if_question"])
    await db.schema
      .alterTable("question")
      .addColumn(column, "text", (c) => c.notNull().defaultTo(""))
      .execute();
  await db.schema
    .alterTable("question")
    .addColumn("if_choices", "text", (c) => c.notNull().defaultTo("[]"))
    .execute();
}
