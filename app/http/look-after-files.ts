import type { Logger } from "pino";
import { deleteOrphans } from "#app/comments/drafts/files/delete-orphans.server.ts";
import { lapseDrafts } from "#app/comments/drafts/lapse-drafts.server.ts";
import { type Keeper, scanWaiting } from "#app/comments/parts/attachments/scan-waiting.server.ts";
import { everyMinute } from "./every-minute.ts";

/** Orphans are looked for once in so many times: it opens drafts, and nobody waits for it. */
const rarely = 60;

/** Has files scanned that wait for it, as everyMinute does, and deletes every hour what has lapsed and what nothing speaks of. */
export function lookAfterFiles({ log, ...keeper }: Keeper & { log: Logger }) {
  let times = 0;
  return everyMinute(async () => {
    await scanWaiting(keeper);
    if (times++ % rarely !== 0) return;
    await lapseDrafts(keeper, new Date());
    await deleteOrphans(keeper, new Date());
  }, log);
}
