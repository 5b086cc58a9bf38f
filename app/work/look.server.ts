import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { listDue, putOff } from "./jobs.server.ts";
import type { WorkPace } from "./pace.ts";

/** Work that repeats, by its name. */
export type WorkPaces = Record<string, WorkPace>;

/**
 * Whether work is due that has something to do, for whoever would have to begin a thread for it. Work that repeats and has nothing to
 * do is due again after its time, as if it had been done.
 */
export async function isWorkWaiting(db: Db, paces: WorkPaces, now: Date) {
  if (await isAnyUnknown(db, paces)) return true;
  const due = await listDue(db, now);
  for (const job of due) if (await isWanted(paces[job.id], now)) return true;
  if (due.length > 0)
    await inTransaction(db, async (db) => {
      for (const job of due) await putOff(db, job, { every: paces[job.id]?.every ?? 0, now });
    });
  return false;
}

/** What repeats has its name for an id; what does not has been asked for. Where the look itself fails, whoever does the work says why. */
async function isWanted(pace: WorkPace | undefined, now: Date) {
  return pace?.isWanted?.(now).catch(() => true) ?? true;
}

/** Whether there is work that repeats and was never due: a new database, or a new release. */
async function isAnyUnknown(db: Db, paces: WorkPaces) {
  const names = Object.keys(paces);
  const { known } = await db
    .selectFrom("job")
    .select(({ fn }) => fn.countAll().as("known"))
    .where("id", "in", names)
    .executeTakeFirstOrThrow();
  return Number(known) < names.length;
}
