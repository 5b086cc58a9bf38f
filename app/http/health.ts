import { Hono } from "hono";
import type { Logger } from "pino";
import { logFailure } from "#app/requests/log-failure.ts";
import { whyStuck } from "#app/work/list-work.server.ts";
import type { Db } from "#db/schema.ts";
import { createReadiness, keptForAll } from "./readiness.server.ts";
import type { Settings } from "./settings.ts";

interface Probed {
  db: Db;
  settings: Pick<Settings, "databaseUrl" | "files">;
  log: Logger;
  now: () => Date;
}

/**
 * `/health/live`: the process answers. `/health/ready`: it can take what people send; see createReadiness. Work that is
 * stuck is told there too, but is no reason to send readers elsewhere: other processes share it.
 */
export function healthRoutes({ db, settings, log, now }: Probed) {
  const whyNotReady = createReadiness(db, settings, (error) => logFailure(log, error));
  const whyWorkStuck = keptForAll(() => whyStuck(db, now()));
  return new Hono()
    .get("/live", (c) => c.json({ status: "live" }))
    .get("/ready", async (c) => {
      const reason = await whyNotReady();
      if (reason !== null) return c.json({ status: "not ready", reason }, 503);
      const stuck = await whyWorkStuck();
      return c.json(stuck === null ? { status: "ready" } : { status: "ready", work: stuck });
    });
}
