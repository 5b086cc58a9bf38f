import type { ExpressionBuilder, Selectable } from "kysely";
import { newId } from "#db/new-id.ts";
import type { Database, Db } from "#db/schema.ts";

export type Job = Selectable<Database["job"]>;

/** In milliseconds: a process that says nothing for so long has ended, and another takes its work over. */
export const lease = 2 * 60_000;
/** Work that fails so often is given up, unless it repeats. */
export const mostTries = 10;
/** Work in the middle of which so many ended, one after another, is begun alone: what was in hand beside it may have ended them. */
export const mostEnds = 5;
const firstPause = 10_000;
const longestPause = 60 * 60_000;
/** Of an error, in characters. */
const longestError = 500;

/**
 * Leaves work to be done, once: where there is some with that id already, that is it. In the caller's transaction, so that
 * it is there if what asks for it is.
 */
export async function leaveWork(
  db: Db,
  {
    id = newId(),
    kind,
    payload = null,
    dueAt,
  }: { id?: string; kind: string; payload?: unknown; dueAt: Date },
) {
  await db
    .insertInto("job")
    .values({
      id,
      kind,
      payload: JSON.stringify(payload),
      due_at: dueAt.toISOString(),
      tries: 0,
      stopping: 0,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

interface JobClaim {
  kinds: string[];
  who: string;
  now: Date;
  /** Whether what is to be begun alone is wanted, and nothing else; else all but that. */
  alone?: boolean;
}

/** Takes what has been due longest and nobody works on; null where there is none. Of two that want the same one has it. */
export async function claimNext(db: Db, { kinds, who, now, alone = false }: JobClaim): Promise<Job | null> {
  for (;;) {
    const due = await db
      .selectFrom("job")
      .select("id")
      .where((column) => isFree(column, now))
      .where(endsOnceBegun, alone ? ">=" : "<", mostEnds)
      .where("kind", "in", kinds)
      .orderBy("due_at")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    if (!due) return null;
    const claimed = await db
      .updateTable("job")
      .set((column) => ({
        claimed_by: who,
        claimed_until: leasedUntil(now),
        tries: column("tries", "+", 1),
        ends: endsOnceBegun(column),
        progress: null,
      }))
      .where("id", "=", due.id)
      .where(endsOnceBegun, alone ? ">=" : "<", mostEnds)
      .where((column) => isFree(column, now))
      .returningAll()
      .executeTakeFirst();
    if (claimed) return claimed;
  }
}

/** Whoever still has it in hand when another takes it over has ended. */
function endsOnceBegun(column: ExpressionBuilder<Database, "job">) {
  return column
    .case()
    .when("claimed_by", "is not", null)
    .then(column("ends", "+", 1))
    .else(column.ref("ends"))
    .end();
}

/** All that is due and that nobody works on. */
export async function listDue(db: Db, now: Date) {
  return db
    .selectFrom("job")
    .select(["id", "due_at"])
    .where((column) => isFree(column, now))
    .orderBy("due_at")
    .orderBy("id")
    .execute();
}

/** Due again after so many seconds without having been begun, unless somebody has begun it meanwhile. */
export async function putOff(
  db: Db,
  { id, due_at }: Pick<Job, "id" | "due_at">,
  { every, now }: { every: number; now: Date },
) {
  await db
    .updateTable("job")
    .set({ due_at: after(now, every * 1000), tries: 0, error: null, progress: null })
    .where("id", "=", id)
    .where("due_at", "=", due_at)
    .where((column) => isFree(column, now))
    .execute();
}

function isFree(column: ExpressionBuilder<Database, "job">, now: Date) {
  const instant = now.toISOString();
  return column.and([
    column("given_up_at", "is", null),
    column("due_at", "<=", instant),
    column.or([column("claimed_until", "is", null), column("claimed_until", "<", instant)]),
  ]);
}

const leasedUntil = (now: Date) => after(now, lease);

type Claimed = Pick<Job, "id" | "claimed_by" | "tries" | "ends">;

/** Whether it ends whoever does it, as what does not fit into the memory of a thread does: the last of them had nothing else in hand. */
export const isDeadly = ({ ends }: Pick<Job, "ends">) => ends > mostEnds;

/** Says that it is still being worked on, and how far it is; gives whether to go on. */
export async function keepClaim(db: Db, job: Claimed, { progress, now }: { progress?: string; now: Date }) {
  const kept = await updateMine(db, job)
    .set({ claimed_until: leasedUntil(now), ...(progress !== undefined && { progress }) })
    .returning("stopping")
    .executeTakeFirst();
  if (!kept) return "lost";
  return kept.stopping === 1 ? "stopped" : "mine";
}

/** Done: due again after so many seconds, or gone. */
export async function settleDone(db: Db, job: Claimed, { every, now }: { every?: number; now: Date }) {
  if (every === undefined)
    await db
      .deleteFrom("job")
      .where("id", "=", job.id)
      .where("claimed_by", "=", job.claimed_by)
      .where("tries", "=", job.tries)
      .execute();
  else {
    const done = { tries: 0, ends: 0, error: null, progress: null };
    await release(db, job, { due_at: after(now, every * 1000), ...done });
  }
}

/**
 * Not done: it is due again after a pause, longer each time, and given up after many tries unless it repeats. What was not even begun,
 * since it ends whoever does it, is begun once, alone, after the pause.
 */
export async function settleFailed(
  db: Db,
  job: Claimed,
  { error, every, now }: { error: unknown; every?: number; now: Date },
) {
  const pause = Math.min(firstPause * 2 ** (job.tries - 1), longestPause);
  await release(db, job, {
    due_at: after(now, pause),
    error: asText(error),
    ends: isDeadly(job) ? mostEnds : 0,
    given_up_at: every === undefined && (job.tries >= mostTries || isDeadly(job)) ? now.toISOString() : null,
  });
}

/** Stopped because the operator wants it: given up, or left until the next time. */
export async function settleStopped(db: Db, job: Claimed, { every, now }: { every?: number; now: Date }) {
  if (every !== undefined) return settleDone(db, job, { every, now });
  await release(db, job, { error: "It was stopped", given_up_at: now.toISOString() });
}

/** Not done and not tried: the process ends. It is due at once, for another. */
export async function giveBack(db: Db, job: Claimed) {
  await release(db, job, { tries: job.tries - 1 });
}

type JobChange = Partial<Pick<Job, "due_at" | "tries" | "ends" | "error" | "given_up_at" | "progress">>;

async function release(db: Db, job: Claimed, change: JobChange) {
  const free = { claimed_by: null, claimed_until: null, stopping: 0 as const };
  await updateMine(db, job)
    .set({ ...free, ...change })
    .execute();
}

/** As long as nobody else has taken it over. */
function updateMine(db: Db, { id, claimed_by, tries }: Claimed) {
  return db
    .updateTable("job")
    .where("id", "=", id)
    .where("claimed_by", "=", claimed_by)
    .where("tries", "=", tries);
}

const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();

function asText(error: unknown) {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, longestError);
}
