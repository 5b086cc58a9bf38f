import { sql } from "kysely";
import type { Db } from "./schema.ts";

interface Waiting {
  work: (db: Db) => Promise<void>;
  settle: () => void;
  fail: (error: unknown) => void;
}

/** By database, and by the name of what is shared; as long as one of them is at work. */
const waitingFor = new WeakMap<Db, Map<string, Waiting[]>>();

/** So that nobody waits long for those before them. */
const mostAtOnce = 16;

/**
 * As a transaction of its own, but shares one with those that wait under the same name, so that the disk is waited for
 * once: each gives its result after the commit. Each stands behind a savepoint, so that one that throws takes back what
 * it did itself and nothing else. Those of one name lock the same row first, or they would wait for each other in vain.
 */
export function inSharedTransaction<Result>(db: Db, name: string, work: (db: Db) => Promise<Result>) {
  return new Promise<Result>((resolve, reject) => {
    const waiting: Waiting = { work: async () => undefined, settle: () => undefined, fail: reject };
    waiting.work = async (db) => {
      const result = await work(db);
      waiting.settle = () => resolve(result);
    };
    join(db, name, waiting);
  });
}

function join(db: Db, name: string, waiting: Waiting) {
  const queues = waitingFor.get(db) ?? new Map<string, Waiting[]>();
  waitingFor.set(db, queues);
  const queue = queues.get(name);
  if (queue) {
    queue.push(waiting);
    return;
  }
  const started = [waiting];
  queues.set(name, started);
  void carryOut(db, started, () => queues.delete(name));
}

async function carryOut(db: Db, queue: Waiting[], end: () => void) {
  while (queue.length > 0) {
    const together = queue.splice(0, mostAtOnce);
    try {
      const done = await db.transaction().execute((db) => oneByOne(db, together));
      for (const { settle } of done) settle();
    } catch (error) {
      for (const { fail } of together) fail(error);
    }
  }
  end();
}

/** Those that did not throw. */
async function oneByOne(db: Db, together: Waiting[]) {
  const done: Waiting[] = [];
  for (const waiting of together) {
    await sql`savepoint shared`.execute(db);
    try {
      await waiting.work(db);
      done.push(waiting);
    } catch (error) {
      waiting.fail(error);
      await sql`rollback to savepoint shared`.execute(db).catch(() => {
        // Where the disk is full or the connection gone, nothing of the whole is left: none of it is acknowledged.
        throw error;
      });
    }
    await sql`release savepoint shared`.execute(db);
  }
  return done;
}
