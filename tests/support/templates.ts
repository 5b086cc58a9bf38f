import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { type RawBuilder, sql } from "kysely";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import type { Dialect } from "./dialects.ts";

/** Where the databases of a run are: a folder for those of SQLite, a server for those of PostgreSQL. */
export interface Place {
  folder: string;
  /** Null where the run leaves PostgreSQL out. */
  server: string | null;
}

/** How far PostgreSQL keeps transactions apart: as it does by itself, or as POSTGRES_ISOLATION says. */
const isolation = process.env.POSTGRES_ISOLATION || "read committed";

/** The database of that name in the run. */
export function addressOf(dialect: Dialect, name: string, { folder, server }: Place) {
  return dialect === "SQLite" ? `file:${join(folder, `${name}.db`)}` : `${serverOf(server)}/${name}`;
}

/** Makes a database: a copy of the template, or an empty one. Nobody may have the template open. */
export async function makeDatabase(
  dialect: Dialect,
  name: string,
  { template, ...place }: Place & { template?: string },
) {
  if (dialect === "PostgreSQL")
    await onServer(place, [
      sql`create database ${sql.id(name)} template ${sql.id(template ?? "template1")}`,
      sql`alter database ${sql.id(name)} set default_transaction_isolation to ${sql.lit(isolation)}`,
    ]);
  else if (template) await copyFile(join(place.folder, `${template}.db`), join(place.folder, `${name}.db`));
}

/** Removes it from the server; files of SQLite go with the folder. */
export async function dropDatabase(dialect: Dialect, name: string, place: Place) {
  if (dialect === "PostgreSQL") await onServer(place, [sql`drop database ${sql.id(name)} with (force)`]);
}

/** Lets this connection not wait for the disk: nobody needs a test's database after the power has failed. */
export async function neverWaitForDisk(db: Db, dialect: Dialect) {
  if (dialect === "SQLite") await sql`pragma synchronous = off`.execute(db);
}

async function onServer({ server }: Place, statements: RawBuilder<unknown>[]) {
  const admin = openDatabase(`${serverOf(server)}/postgres`);
  try {
    for (const statement of statements) await statement.execute(admin);
  } finally {
    await admin.destroy();
  }
}

function serverOf(server: string | null) {
  if (server === null) throw new Error("This run has no PostgreSQL, since DIALECT says sqlite.");
  return server;
}
