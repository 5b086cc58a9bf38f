import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { freeHands, takeInHand } from "#app/http/threads/hands.ts";
import { patience } from "#app/http/threads/lane-bounds.ts";
import { startThread } from "#app/http/threads/start-thread.ts";
import { createWorkers } from "#app/http/threads/workers.ts";

const opened: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((threads) => threads.stop()));
});

describe("the thread for work", () => {
  /** Threads that say what they are told to do; what waits, and what they have in hand, is for the test to say. */
  function workers({ longestIdle = 100 }: { longestIdle?: number } = {}) {
    const state = { isWaiting: false, begun: 0, ended: 0, hands: freeHands() };
    const created = createWorkers({
      start: (hands) => {
        state.begun += 1;
        state.hands = hands;
        const module = resolve("tests/support/fake-pages.ts");
        const thread = startThread({ module, given: {} }, { megabytes: 96, write: () => undefined });
        void thread.over.then(() => {
          state.ended += 1;
        });
        return thread;
      },
      isWaiting: async () => state.isWaiting,
      rest: (signal) => pause(20, null, { signal }).catch(() => null),
      after: Promise.resolve(),
      log: pino({ level: "silent" }),
      ...{ longestIdle, patience },
    });
    opened.push(created);
    return { state, created };
  }

  test("begins once there is something to do, ends once it has had nothing to do for a while, and begins again", async () => {
    const { state } = workers();
    await pause(200);
    expect(state.begun).toBe(0);

    state.isWaiting = true;
    await expect.poll(() => state.begun).toBe(1);
    state.isWaiting = false;
    await expect.poll(() => state.ended, { timeout: 10_000 }).toBe(1);
    await pause(200);
    expect(state.begun).toBe(1);

    state.isWaiting = true;
    await expect.poll(() => state.begun).toBe(2);
  });

  test("is left at what it has in hand, however long that takes", async () => {
    const { state } = workers();
    state.isWaiting = true;
    await expect.poll(() => state.begun).toBe(1);
    const done = takeInHand(state.hands);
    state.isWaiting = false;

    await pause(500);
    expect(state.ended).toBe(0);
    done();

    await expect.poll(() => state.ended, { timeout: 10_000 }).toBe(1);
  });

  test("ends where the portal stops, and none begins after that", async () => {
    const { state, created } = workers({ longestIdle: Number.POSITIVE_INFINITY });
    state.isWaiting = true;
    await expect.poll(() => state.begun).toBe(1);

    await created.stop();

    expect([state.begun, state.ended]).toEqual([1, 1]);
  });
});

describe("a thread for pages", () => {
  test("opens what its pages are made from once that is there", async () => {
    const there = Promise.withResolvers<void>();
    const module = resolve("tests/support/fake-pages.ts");
    const starting = { megabytes: 96, write: () => undefined, mayOpen: there.promise };
    const thread = startThread({ module, given: {} }, starting);
    opened.push(thread);
    let isReady = false;
    const ready = thread.ready.then(() => {
      isReady = true;
    });
    await pause(1_000);
    expect(isReady).toBe(false);

    there.resolve();

    await ready;
  });
});
