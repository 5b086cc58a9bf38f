import { Hono } from "hono";
import type { Db } from "#db/schema.ts";
import { createReadiness } from "./readiness.server.ts";
import type { Settings } from "./settings.ts";

/** `/health/live`: the process answers. `/health/ready`: it can take what people send; see createReadiness. */
export function healthRoutes(db: Db, settings: Pick<Settings, "databaseUrl" | "files">) {
  const whyNotReady = createReadiness(db, settings);
  return new Hono()
    .get("/live", (c) => c.json({ status: "live" }))
    .get("/ready", async (c) => {
      const reason = await whyNotReady();
      return reason === null ? c.json({ status: "ready" }) : c.json({ status: "not ready", reason }, 503);
    });
}
