import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** Of what is smaller only the sum is said, in bytes a comment. */
const smallest = 20;

/** How many bytes of a file of SQLite each table and index has for each comment, the largest first. */
export async function sizesOf(db: Db, comments: number) {
  const { rows } = await sql<{ name: string; bytes: number }>`
    select name, sum(pgsize) as bytes from dbstat group by name order by 2 desc`.execute(db);
  const each = rows.map(({ name, bytes }) => ({ name, bytes: bytes / comments }));
  const sum = (some: typeof each) => some.reduce((total, { bytes }) => total + bytes, 0).toFixed(0);
  const small = each.filter(({ bytes }) => bytes < smallest);
  return [
    `database: ${sum(each)} bytes a comment`,
    ...each
      .filter(({ bytes }) => bytes >= smallest)
      .map(({ name, bytes }) => `  ${name.padEnd(40)}${bytes.toFixed(0).padStart(6)}`),
    `  ${"all others".padEnd(40)}${sum(small).padStart(6)}`,
  ];
}
