import { createHash } from "node:crypto";
import { clock } from "#app/http/clock.ts";
import type { Settings } from "#app/http/settings.ts";
import type { OpenPages } from "#app/http/threads/thread.ts";
import { startWork } from "#app/work/carry-out.server.ts";
import { openDatabase } from "#db/open.server.ts";

export const tenSeconds = "ten seconds of work";

/** In the place of the portal's own work: a job that keeps its thread busy, reads, and says every second how far it is. */
export const open: OpenPages<{ settings: Settings }> = async ({ settings }) => {
  const db = openDatabase(settings.databaseUrl);
  const stop = startWork(db, {
    now: clock,
    kinds: {
      [tenSeconds]: {
        async carryOut({ progress }) {
          for (let second = 1; second <= 10; second++) {
            const until = performance.now() + 1_000;
            while (performance.now() < until) createHash("sha256").update(Buffer.alloc(1_000_000)).digest();
            await db.selectFrom("comment").select("id").execute();
            await progress(`${second} of 10 seconds`);
          }
        },
      },
    },
    onFailure: (error) => {
      throw error;
    },
  });
  return {
    answer: () => Promise.reject(new Error("This thread makes no pages")),
    version: null,
    routes: [],
    close: () => stop().then(() => db.destroy()),
  };
};
