import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { type Rate, rateOf } from "./load.ts";

const body = "x".repeat(1000);

/** How fast eight clients insert single rows of 1,000 characters, each in a transaction of its own. */
export async function insertRate(db: Db, count: number): Promise<Rate> {
  await sql`create table if not exists bench_row (id text primary key, body text not null)`.execute(db);
  const ids = Array.from({ length: count }, newId);
  return rateOf(ids, (id) =>
    db
      .transaction()
      .execute((db) => sql`insert into bench_row (id, body) values (${id}, ${body})`.execute(db)),
  );
}

/** How often a second the disk confirms that four more kilobytes of a file are on it. */
export function syncsPerSecond(folder: string, count: number) {
  const file = openSync(join(folder, "synced"), "w");
  const page = Buffer.alloc(4096, 1);
  const began = performance.now();
  for (let times = 0; times < count; times++) {
    writeSync(file, page);
    fdatasyncSync(file);
  }
  const seconds = (performance.now() - began) / 1000;
  closeSync(file);
  return count / seconds;
}
