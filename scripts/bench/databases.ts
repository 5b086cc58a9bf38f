import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { openVault, type Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { startEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";

export const databases = ["SQLite", "PostgreSQL"] as const;
export type DatabaseName = (typeof databases)[number];

/** A database that is being measured, on a disk that it waits for. */
export interface Measured {
  name: DatabaseName;
  db: Db;
  vault: Vault;
  /** What a portal that is served from it is started with. */
  settings: { DATABASE_URL: string; KEY_FILE: string; FILES: string };
  /** On the same disk. */
  folder: string;
}

/** Measures an empty database of that kind in the system's temporary folder, which is removed after. */
export async function onDatabase<Result>(name: DatabaseName, measure: (on: Measured) => Promise<Result>) {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  // Where root measures, PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  // And must be able to read what it is handed, also where what was measured before kept its files private.
  if (name === "PostgreSQL") process.umask(0o022);
  const postgres = name === "PostgreSQL" ? await startEmbeddedPostgres({ folder, isDurable: true }) : null;
  await postgres?.createDatabase("bench");
  const databaseUrl = postgres ? `${postgres.server}/bench` : `file:${join(folder, "parley.db")}`;
  const settings = {
    DATABASE_URL: databaseUrl,
    KEY_FILE: join(folder, "parley.key"),
    FILES: join(folder, "files"),
  };
  const db = await prepareDatabase({ databaseUrl, keyFile: settings.KEY_FILE });
  try {
    return await measure({
      name,
      db,
      folder,
      settings,
      vault: await openVault(db, settings.KEY_FILE, new Date()),
    });
  } finally {
    await db.destroy();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
