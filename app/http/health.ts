import { Hono } from "hono";
import { isCurrent } from "#db/migrate.server.ts";
import type { Db } from "#db/schema.ts";

/** `/health/live`: the process answers. `/health/ready`: its database does too, and has the form expected. */
export function healthRoutes(db: Db) {
  return new Hono()
    .get("/live", (c) => c.json({ status: "live" }))
    .get("/ready", async (c) => {
      try {
        if (await isCurrent(db)) return c.json({ status: "ready" });
        return c.json({ status: "not ready", reason: "the database has to be migrated" }, 503);
      } catch {
        return c.json({ status: "not ready", reason: "the database does not answer" }, 503);
      }
    });
}
