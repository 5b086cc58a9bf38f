import { statSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import type { Db } from "#db/schema.ts";
import { type DatabaseName, databases, type Measured, onDatabase } from "../databases.ts";
import { asked, fillIndex } from "./fill-index.ts";

/** What is looked for, as it stands in an address. */
const queries = {
  "one rare word": `q=${asked.rare}`,
  "one common word": `q=${asked.common}`,
  "two words": `q=${asked.common} ${asked.frequent}`,
  "two words and three facets": `q=${asked.common} ${asked.frequent}&group=academia&country=XK&position=oppose`,
  "two words, three common facets": `q=${asked.common} ${asked.frequent}&group=private sector&country=US&position=support`,
  "words in a row": `q="${asked.common} ${asked.frequent}"`,
  "one common word, best first": `q=${asked.common}&order=best`,
  "a misspelt word": "q=licnece",
};

const times = 100;

/**
 * Says how long each query takes, asked many times of each database with that many comments, how large the index is and what
 * one comment more costs.
 */
export async function measureSearch(comments: number) {
  for (const name of databases) {
    const lines = await onDatabase(name, (on) => measureOn(on, comments));
    console.log(lines.join("\n"));
  }
}

async function measureOn({ name, db, folder }: Measured, comments: number) {
  const { millisecondsEach } = await fillIndex(db, comments);
  if (name === "PostgreSQL") await sql`vacuum analyze`.execute(db);
  const lines = [
    `${name}, ${comments} comments: one more costs ${millisecondsEach.toFixed(2)} ms; the index has ${await sizeOf(name, db)} MB` +
      (name === "SQLite" ? ` of ${(statSync(join(folder, "parley.db")).size / 1e6).toFixed(0)} MB` : ""),
  ];
  for (const [what, query] of Object.entries(queries)) lines.push(await measureQuery(db, what, query));
  return lines;
}

async function measureQuery(db: Db, what: string, query: string) {
  const filters = readSearchFilters(new URLSearchParams(query));
  const asking = { filters, page: 1, now: new Date("2026-06-01T00:00:00Z"), language: "en" };
  const { total, isMore, suggestion } = await search(db, asking);
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await search(db, asking);
    taken.push(performance.now() - began);
  }
  taken.sort((one, other) => one - other);
  const part = (share: number) => (taken[Math.floor(share * (times - 1))] ?? 0).toFixed(1).padStart(9);
  const found = `${isMore ? "more than " : ""}${total}${suggestion ? ` (${suggestion})` : ""}`;
  return `  ${what.padEnd(32)}${found.padEnd(20)} least ${part(0)}  p50 ${part(0.5)}  p99 ${part(0.99)} ms  load ${loadavg()[0]?.toFixed(1)}`;
}

/** Of the terms alone, and of the words in a row and what is counted. */
async function sizeOf(name: DatabaseName, db: Db) {
  const tables = ["search_terms", "search_words", "search_entry"];
  const query =
    name === "PostgreSQL"
      ? sql<{ name: string; bytes: number }>`select relname as name, pg_total_relation_size(oid) as bytes
          from pg_class where relkind = 'r' and relname in (${sql.join(tables)})`
      : sql<{ name: string; bytes: number }>`select case when name like 'search_terms%' then 'search_terms'
          when name like 'search_words%' then 'search_words' else 'search_entry' end as name, sum(pgsize) as bytes
          from dbstat where name like '%search_%' group by 1`;
  const { rows } = await query.execute(db);
  return rows.map((row) => `${row.name} ${(Number(row.bytes) / 1e6).toFixed(1)}`).join(", ");
}
