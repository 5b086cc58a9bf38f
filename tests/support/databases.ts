import { existsSync, rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { dialects } from "./dialects.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { addressOf, makeDatabase, neverWaitForDisk, type Place } from "./templates.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The PostgreSQL server of this run, to which the name of a database is added; null where the run leaves it out. */
    postgresServer: string | null;
    /** Where test files put their SQLite databases; removed after the run. */
    databaseFolder: string;
    /** The names of the databases that suites copy. */
    templates: typeof templates;
  }
}

const templates = { migrated: "template_migrated", filled: "template_filled" };

/**
 * Once for the whole run: one PostgreSQL, without which the run fails, since both databases count; and of each database
 * one that is migrated, to be copied by each suite. Each run makes them anew, so that they are never those of an older
 * source.
 */
export default async function prepareDatabases(project: TestProject) {
  const { place, stop } = await once("databases", prepare);
  project.provide("postgresServer", place.server);
  project.provide("databaseFolder", place.folder);
  project.provide("templates", templates);
  return stop;
}

async function prepare() {
  const folder = await mkdtemp(join(tmpdir(), "parley-tests-"));
  // Where root runs the tests, PostgreSQL runs as another user, who must be able to pass through.
  await chmod(folder, 0o711);
  // Where the run is interrupted, nobody calls `stop`: the package then ends the server, which may still be writing.
  process.once("exit", () => removeAtOnce(folder));
  let isStopped = false;
  let stopServer = async () => {};
  async function stop() {
    if (isStopped) return;
    isStopped = true;
    await stopServer();
    await rm(folder, { recursive: true, force: true });
  }
  try {
    const wanted = { folder, isDurable: false };
    const postgres = dialects.includes("PostgreSQL") ? await startEmbeddedPostgres(wanted) : null;
    if (postgres) stopServer = postgres.stop;
    const place = { folder, server: postgres?.server ?? null };
    await migrateTemplates(place);
    return { place, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** SQLite always: some suites are about it alone. */
async function migrateTemplates(place: Place) {
  for (const dialect of new Set(["SQLite" as const, ...dialects])) {
    await makeDatabase(dialect, templates.migrated, place);
    const db = openDatabase(addressOf(dialect, templates.migrated, place));
    await neverWaitForDisk(db, dialect);
    await migrate(db).finally(() => db.destroy());
  }
}

/** The projects of a run prepare one after another, each with modules of its own. */
export function once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const made: { [key: symbol]: Promise<Made> | undefined } = globalThis;
  const key = Symbol.for(`parley.tests.${name}`);
  made[key] ??= make();
  return made[key];
}

function removeAtOnce(folder: string) {
  for (let tries = 0; existsSync(folder) && tries < 20; tries++) {
    if (tries > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    rmSync(folder, { recursive: true, force: true });
  }
}
