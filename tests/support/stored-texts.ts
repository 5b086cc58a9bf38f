import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** All text that the database holds, in small letters: what somebody has typed, and is not said by the portal. */
export async function storedTexts(db: Db) {
  const tables = await db.introspection.getTables();
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    texts.push(...rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "string"));
  }
  return texts.join("\n").toLowerCase();
}
