import { setImmediate } from "node:timers/promises";
import { inTransaction } from "./in-transaction.server.ts";
import { isWaitedInVain } from "./not-now.server.ts";
import type { Db } from "./schema.ts";

interface Waiting<Asked, Result> {
  asked: Asked;
  settle: (result: Result) => void;
  fail: (error: unknown) => void;
}

interface Shared<Asked, Result> {
  /** Gives a result for each of what is asked, in that order. Where it throws, it is tried again for each alone. */
  work: (db: Db, name: string, asked: Asked[]) => Promise<Result[]>;
  /** Two that ask for the same do not share. */
  sameness: (asked: Asked) => string;
}

/** So that nobody waits long for those before them. */
const mostAtOnce = 16;

/**
 * Gives a function that does the work in one transaction for all who ask for it under the same name while others are at
 * work, so that the disk is waited for once, and each statement made once: each is given its result after the commit. Where
 * that transaction fails, each is tried again in one of its own, so that one that throws takes back only what is its own;
 * only where the database was waited for in vain all fail, or the last would wait many times as long.
 * Those of one name lock the same row first, or they would wait for each other in vain.
 */
export function sharedTransaction<Asked, Result>({ work, sameness }: Shared<Asked, Result>) {
  type Queue = Waiting<Asked, Result>[];
  /** By database, and by the name of what is shared; as long as one of them is at work. */
  const queuesOf = new WeakMap<Db, Map<string, Queue>>();

  return (db: Db, name: string, asked: Asked) =>
    new Promise<Result>((settle, fail) => {
      const queues = queuesOf.get(db) ?? new Map<string, Queue>();
      queuesOf.set(db, queues);
      const waiting = { asked, settle, fail };
      const queue = queues.get(name);
      if (queue) queue.push(waiting);
      else {
        queues.set(name, [waiting]);
        void carryOut(db, name, queues);
      }
    });

  async function carryOut(db: Db, name: string, queues: Map<string, Queue>) {
    // Those who were answered at once come again at once: let them come along.
    await setImmediate();
    for (let queue = queues.get(name); queue && queue.length > 0; ) {
      const together = takeNext(queue);
      await commit(db, name, together).catch((error: unknown) => oneByOne(db, name, { together, error }));
    }
    queues.delete(name);
  }

  async function oneByOne(db: Db, name: string, { together, error }: { together: Queue; error: unknown }) {
    if (together.length === 1 || isWaitedInVain(error)) for (const { fail } of together) fail(error);
    else for (const alone of together) await commit(db, name, [alone]).catch(alone.fail);
  }

  async function commit(db: Db, name: string, together: Queue) {
    const asked = together.map(({ asked }) => asked);
    const results = await inTransaction(db, (db) => work(db, name, asked));
    for (const [index, result] of results.entries()) together[index]?.settle(result);
  }

  function takeNext(queue: Queue) {
    const together = new Map<string, Waiting<Asked, Result>>();
    for (const waiting of queue) {
      const key = sameness(waiting.asked);
      if (together.size < mostAtOnce && !together.has(key)) together.set(key, waiting);
    }
    const taken = new Set(together.values());
    queue.splice(0, queue.length, ...queue.filter((waiting) => !taken.has(waiting)));
    return [...taken];
  }
}
