import { existsSync, rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The PostgreSQL server of this run; add the name of a database. */
    postgresServer: string;
    /** The PostgreSQL database that is copied for each test file. */
    postgresTemplate: string;
    /** Where test files put their SQLite databases; removed after the run. */
    databaseFolder: string;
  }
}

const template = "template_parley";

/** Starts one PostgreSQL for the whole run; without it the run fails, since both databases count. */
export default async function startPostgres(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "parley-tests-"));
  // Where root runs the tests, PostgreSQL runs as another user, who must be able to pass through.
  await chmod(folder, 0o711);
  // Where the run is interrupted, nobody calls `stop`: the package then ends the server, which may still be writing.
  process.once("exit", () => removeAtOnce(folder));
  const { server, stop } = await postgresIn(folder).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });

  project.provide("postgresServer", server);
  project.provide("postgresTemplate", template);
  project.provide("databaseFolder", folder);
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function postgresIn(folder: string) {
  const { server, stop, createDatabase } = await startEmbeddedPostgres({ folder, isDurable: false });
  try {
    await createDatabase(template);
    const db = openDatabase(`${server}/${template}`);
    await migrate(db).finally(() => db.destroy());
  } catch (error) {
    await stop();
    throw error;
  }
  return { server, stop };
}

function removeAtOnce(folder: string) {
  for (let tries = 0; existsSync(folder) && tries < 20; tries++) {
    if (tries > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    rmSync(folder, { recursive: true, force: true });
  }
}
