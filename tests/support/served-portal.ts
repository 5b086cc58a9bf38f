import { cp } from "node:fs/promises";
import pino from "pino";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import { type Dialect, useFilledDatabase } from "./database.ts";
import { aFolderOfFiles } from "./file-store.ts";
import { aVault } from "./vault.ts";

/**
 * The built portal on a free port, with the governments and the examples in a database of its own, for the suite that
 * calls it. A request that fails fails the test.
 */
export function useServedPortal(dialect: Dialect) {
  const db = useFilledDatabase(dialect);
  const failures: string[] = [];
  const log = pino({ level: "error" }, { write: (line) => failures.push(line) });
  const examples = inject("examples");
  const vault = aVault(Buffer.from(examples.key, "base64"));
  const { files, folder } = aFolderOfFiles();
  const clock = { now: () => new Date() };
  const portal = { db, clock, address: "" };
  let stop: () => Promise<void>;

  beforeAll(async () => {
    await cp(examples.folders[dialect] ?? "", folder, { recursive: true });
    const settings = { ...readSettings({ HOST: "127.0.0.1" }), port: 0 };
    const build = await loadBuild();
    const listening = await listen(
      createPortalInPlace({
        build,
        db,
        vault,
        files,
        settings,
        log,
        now: () => clock.now(),
      }),
      settings,
    );
    portal.address = `http://127.0.0.1:${listening.port}`;
    stop = listening.stop;
  });
  afterEach(() => {
    clock.now = () => new Date();
    expect(failures.splice(0), "requests that failed").toEqual([]);
  });
  afterAll(async () => {
    await stop?.();
  });
  return portal;
}

export type ServedPortal = ReturnType<typeof useServedPortal>;
