import { type CompiledQuery, sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** How SQLite would go about it: one line for each table, in their order. */
export async function planOf(db: Db, { sql: words }: CompiledQuery) {
  const plan = sql<{ detail: string }>`explain query plan ${sql.raw(words.replaceAll("?", "''"))}`;
  return (await plan.execute(db)).rows.map(({ detail }) => detail).join("; ");
}
