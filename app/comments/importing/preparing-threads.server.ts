import { channel } from "node:diagnostics_channel";
import { Worker } from "node:worker_threads";
import { unrendered } from "#app/content/unrendered.ts";
import { type GivenRow, type ImportPlace, type PreparedRow, rowPreparer } from "./prepare-rows.server.ts";

/** Makes rows ready, those that are given first before the others where one thread is given several. */
export interface RowPreparing {
  /** Of what is given at once so much can be in hand. */
  mostInHand: number;
  prepare: (given: GivenRow[]) => Promise<PreparedRow[]>;
  close: () => Promise<void>;
}

/** In this thread. */
export function prepareHere(place: ImportPlace): RowPreparing {
  return { mostInHand: 1, prepare: rowPreparer(place), close: async () => undefined };
}

/** Two make ready more than one stores, where a processor is free for each. */
const mostThreads = 4;

/** In so many threads beside this one, or as many as are of use, in turns; a thread begins when it is first needed. */
export function prepareInThreads(place: ImportPlace, wanted: number): RowPreparing {
  const threads = Math.min(wanted, mostThreads);
  const started: ReturnType<typeof startThread>[] = [];
  let next = 0;
  return {
    // One in hand and one that waits, so that none is idle while this thread writes.
    mostInHand: 2 * threads,
    prepare(given) {
      const thread = started[next] ?? startThread(place);
      started[next] = thread;
      next = (next + 1) % threads;
      return thread.prepare(given);
    },
    close: async () => void (await Promise.all(started.map(({ end }) => end()))),
  };
}

type PreparedInThread = { prepared: PreparedRow[] } | { unrendered: unknown };

/** Left to itself a thread takes as much as the machine has before it looks what it needs no longer. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

function startThread(place: ImportPlace) {
  const worker = new Worker(new URL("./prepare-in-thread.server.ts", import.meta.url), {
    workerData: place,
    execArgv: [],
    resourceLimits,
  });
  const waiting: PromiseWithResolvers<PreparedRow[]>[] = [];
  let failure: unknown = null;
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (told: PreparedInThread) => {
    if ("unrendered" in told) channel(unrendered).publish(told.unrendered);
    else waiting.shift()?.resolve(told.prepared);
  });
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", () => fail(new Error("A thread that makes comments ready has ended")));
  return {
    prepare(given: GivenRow[]) {
      const answer = Promise.withResolvers<PreparedRow[]>();
      // Whoever asked may not look before others have failed.
      answer.promise.catch(() => undefined);
      if (failure) answer.reject(failure);
      else {
        waiting.push(answer);
        worker.postMessage(given);
      }
      return answer.promise;
    },
    end: () => worker.terminate(),
  };
}
