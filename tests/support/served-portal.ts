import pino from "pino";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortal } from "#app/http/server.ts";
import { readSettings } from "#app/http/settings.ts";
import { type Dialect, useDatabaseAt } from "./database.ts";
import { aFileStore } from "./file-store.ts";
import { aVault } from "./vault.ts";

/**
 * The built portal on a free port, with the governments and the examples in a database of its own, for the suite that
 * calls it. A request that fails fails the test.
 */
export function useServedPortal(dialect: Dialect) {
  const { db } = useDatabaseAt(dialect);
  const failures: string[] = [];
  const log = pino({ level: "error" }, { write: (line) => failures.push(line) });
  const vault = aVault();
  const files = aFileStore();
  const clock = { now: () => new Date() };
  const portal = { db, clock, address: "" };
  let stop: () => Promise<void>;

  beforeAll(async () => {
    await loadGovernments(db);
    await loadExamples(db, new Date(), { safe: { vault, files } });
    const settings = { ...readSettings({ HOST: "127.0.0.1" }), port: 0 };
    const build = await loadBuild();
    const listening = await listen(
      createPortal({
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
