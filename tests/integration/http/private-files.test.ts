import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runScript } from "#tests/support/portal-process.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-private-"));
afterAll(() => rmSync(folder, { recursive: true }));

const place = join(folder, "of the operator");
const paths = {
  database: join(place, "parley.db"),
  wal: join(place, "parley.db-wal"),
  shm: join(place, "parley.db-shm"),
  key: join(place, "parley.key"),
};
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const modes = () => Object.values(paths).filter(existsSync).map(modeOf);

async function whileServing(look: () => void) {
  const portal = runScript("start.js", {
    ...{ DATABASE_URL: `file:${paths.database}`, KEY_FILE: paths.key, FILES: join(place, "files") },
    ...{ PORT: "0", EXAMPLES: "no" },
  });
  await portal.printed(/localhost:\d+/);
  look();
  portal.child.kill("SIGTERM");
  await portal.ended;
}

test.skipIf(process.platform === "win32")(
  "the database, what SQLite puts beside it, and the keys are their owner's alone",
  async () => {
    const before = process.umask(0);
    mkdirSync(place, { mode: 0o755 });
    try {
      await whileServing(() => expect(modes()).toEqual(["600", "600", "600", "600"]));

      // As an earlier version made them.
      for (const path of [paths.database, paths.key]) chmodSync(path, 0o644);
      await whileServing(() => expect(modes()).toEqual(["600", "600", "600", "600"]));

      chmodSync(paths.database, 0o640);
      await whileServing(() => expect(modeOf(paths.database), "kept for a group").toBe("640"));
      expect(modeOf(place), "a folder of the operator").toBe("755");
    } finally {
      process.umask(before);
    }
  },
  // It starts the portal several times.
  90_000,
);
