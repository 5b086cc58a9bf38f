import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { join } from "node:path";
import { importEmbeddedPostgres } from "./reachable-programs.ts";

interface Wanted {
  /** An empty folder that every user of the machine can pass through. */
  folder: string;
  /** Whether it waits for the disk, as it must wherever something is to be kept. */
  isDurable: boolean;
}

/** A PostgreSQL of its own on a free port: its address, to which the name of a database is added. */
export async function startEmbeddedPostgres({ folder, isDurable }: Wanted) {
  const EmbeddedPostgres = await importQuietly(folder);
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  const lines: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "postgres"),
    port,
    password,
    // So that it is still there after a restart; who gave the folder removes it.
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [
      ["-c", `fsync=${isDurable ? "on" : "off"}`],
      ["-c", "max_connections=200"],
      ["-c", "listen_addresses=127.0.0.1"],
    ].flat(),
    onLog: (line) => lines.push(line),
    onError: (error) => lines.push(String(error)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    await postgres.stop();
    const said = lines.join("").trim() || (cause instanceof Error ? cause.message : String(cause));
    throw new Error(`The PostgreSQL of the tests does not start on this machine. It says:\n${said}`, {
      cause,
    });
  }
  return {
    server: `postgres://postgres:${password}@127.0.0.1:${port}`,
    createDatabase: (name: string) => postgres.createDatabase(name),
    /** Ends all connections and whatever is in hand, and is back with what was committed. */
    async restart() {
      await postgres.stop();
      await postgres.start();
    },
    stop: () => postgres.stop(),
  };
}

/** Without what the package does when the process ends: it sets the exit code to 0, even where tests have failed. */
async function importQuietly(folder: string) {
  const before = [...process.listeners("beforeExit"), ...process.listeners("exit")];
  const { default: EmbeddedPostgres } = await importEmbeddedPostgres(folder);
  for (const listener of process.listeners("beforeExit"))
    if (!before.includes(listener)) process.off("beforeExit", listener);
  for (const listener of process.listeners("exit"))
    if (!before.includes(listener)) process.off("exit", listener);
  return EmbeddedPostgres;
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}
