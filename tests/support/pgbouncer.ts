import { spawn, spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { isCurrent } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { freePort } from "./embedded-postgres.ts";

/** Whether this machine has PgBouncer (`apt-get install pgbouncer`). */
export const hasPgbouncer = spawnSync("pgbouncer", ["--version"]).status === 0;

/** A pooler in front of that server, which gives whoever asks a connection for one transaction: its address, and what ends it. */
export async function startPgbouncer(server: string, folder: string) {
  const { hostname, port, username, password } = new URL(server);
  const own = await freePort();
  const file = join(folder, "pgbouncer.ini");
  const settings = {
    ...{ listen_addr: "127.0.0.1", listen_port: own, unix_socket_dir: "", auth_type: "any" },
    ...{ pool_mode: "transaction", default_pool_size: 8, max_client_conn: 500 },
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const all = `* = host=${hostname} port=${port} user=${username} password=${password}`;
  writeFileSync(file, ["[databases]", all, "[pgbouncer]", ...lines, ""].join("\n"));
  chmodSync(file, 0o644);
  // It does not run as root.
  const asOther = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
  const child = spawn("pgbouncer", ["-q", ...asOther, file], { stdio: "ignore" });
  const address = `postgres://${username}:${password}@127.0.0.1:${own}`;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const db = openDatabase(`${address}/postgres`);
  await expect.poll(() => isCurrent(db).catch(() => null), { timeout: 10_000 }).toBe(false);
  await db.destroy();
  return {
    server: address,
    async stop() {
      child.kill("SIGINT");
      await ended;
    },
  };
}
