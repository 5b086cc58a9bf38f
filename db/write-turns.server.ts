import { setImmediate } from "node:timers/promises";
import { BroadcastChannel } from "node:worker_threads";

/** In milliseconds: for how long after it was heard that others wait, they are taken to. */
const remembered = 100;
/** In milliseconds: enough for another thread to wake and begin. */
const lettingOthers = 1;

export type WriteTurns = ReturnType<typeof createWriteTurns>;

/**
 * Turns at writing to one file of SQLite. In this thread they are taken in the order in which they were asked for; other
 * threads of the process hear when the file is free, and are let in between. Other processes ask now and then.
 */
export function createWriteTurns(name: string) {
  const channel = new BroadcastChannel(name);
  let heard = Number.NEGATIVE_INFINITY;
  const sleepers = new Set<() => void>();
  channel.onmessage = ({ data }) => {
    if (data === "waiting") heard = performance.now();
    else for (const wake of sleepers) wake();
  };
  // A script that has done its work ends.
  channel.unref();
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  /** Waits for those who asked before; gives what ends the turn. */
  async function take() {
    const before = last;
    const { promise, resolve: end } = Promise.withResolvers<void>();
    last = promise;
    waiting += 1;
    await before;
    waiting -= 1;
    return () => void letOthers().then(end);
  }

  /** Others wait for the file, and the thread has more to do than to write. */
  async function letOthers() {
    const doOthersWait = performance.now() - heard < remembered;
    if (doOthersWait) channel.postMessage("free");
    if (doOthersWait) await new Promise((resolve) => setTimeout(resolve, lettingOthers));
    else if (waiting > 0) await setImmediate();
  }

  /** For so many milliseconds, or until another thread has written. */
  async function pause(milliseconds: number) {
    channel.postMessage("waiting");
    await new Promise<void>((resolve) => {
      const timer = setTimeout(wake, milliseconds);
      sleepers.add(wake);
      function wake() {
        clearTimeout(timer);
        sleepers.delete(wake);
        resolve();
      }
    });
  }

  return { take, pause, close: () => channel.close() };
}
