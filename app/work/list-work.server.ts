import type { Db } from "#db/schema.ts";
import type { Job } from "./jobs.server.ts";

/** Failures one after another, after which somebody should look: what repeats is never given up. */
const tooMany = 5;
/** In milliseconds: whatever is due is begun within seconds, where any process works. */
const tooLate = 15 * 60_000;

/** All work, what is due first. */
export async function listWork(db: Db) {
  return db.selectFrom("job").selectAll().orderBy("due_at").orderBy("id").execute();
}

/** In words for whoever runs the portal, what work does not go on by itself; null where all does. */
export async function whyStuck(db: Db, now: Date) {
  const late = new Date(now.getTime() - tooLate).toISOString();
  const stuck = await db
    .selectFrom("job")
    .select(["kind", "due_at", "error"])
    .where((column) =>
      column.or([
        column("given_up_at", "is not", null),
        column.and([column("error", "is not", null), column("tries", ">=", tooMany)]),
        column.and([
          column("due_at", "<", late),
          column.or([column("claimed_until", "is", null), column("claimed_until", "<", late)]),
        ]),
      ]),
    )
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  if (!stuck) return null;
  return stuck.error === null
    ? `nobody has done “${stuck.kind}”, due ${stuck.due_at}`
    : `“${stuck.kind}” fails: see npm run work`;
}

/** Has what failed tried again at once, one or all of it; gives how many. */
export async function retryWork(db: Db, id: string, now: Date) {
  const retried = await db
    .updateTable("job")
    .set({ due_at: now.toISOString(), tries: 0, ends: 0, given_up_at: null })
    .where("error", "is not", null)
    .where("claimed_by", "is", null)
    .$if(id !== "all", (update) => update.where("id", "=", id))
    .executeTakeFirst();
  return Number(retried.numUpdatedRows);
}

/** Has it stopped by whoever works on it, or gives it up where nobody does; gives whether there is such work. */
export async function stopWork(db: Db, id: string, now: Date) {
  const idle = await db
    .updateTable("job")
    .set({ error: "It was stopped", given_up_at: now.toISOString() })
    .where("id", "=", id)
    .where("claimed_by", "is", null)
    .executeTakeFirst();
  if (idle.numUpdatedRows > 0n) return true;
  const busy = await db.updateTable("job").set({ stopping: 1 }).where("id", "=", id).executeTakeFirst();
  return busy.numUpdatedRows > 0n;
}

/** A line for whoever runs the portal. */
export function lineOf(job: Job, now: Date) {
  const { id, kind, due_at, tries, progress, error } = job;
  const name = id === kind ? kind : `${kind} (${id})`;
  const failure = error === null ? "" : `; tried ${tries} times: ${error}`;
  return `${stateOf(job, now)}  ${name}, due ${due_at}${progress === null ? "" : `; ${progress}`}${failure}`;
}

function stateOf({ given_up_at, claimed_until, due_at }: Job, now: Date) {
  if (given_up_at !== null) return "given up";
  if (claimed_until !== null && claimed_until >= now.toISOString()) return "in hand ";
  return due_at <= now.toISOString() ? "due     " : "waiting ";
}
