import { availableParallelism } from "node:os";

/** What the requests of one lane may take; times in milliseconds. */
export interface LaneBounds {
  threads: number;
  /** With one thread at once. */
  runningInOne: number;
  /** By one asker, until the last piece of each answer was taken. */
  runningOfOne: number;
  /** For a thread to become free, by one asker. */
  waitingOfOne: number;
  waiting: number;
  /** From its arrival until its answer begins. */
  deadline: number;
  /** A thread that has been at one piece of work for so long is ended. */
  stuck: number;
}

/** How threads are looked after; in milliseconds. */
export interface Patience {
  /** Takes new work: has looked up from the last that long ago at most. */
  fresh: number;
  /** How often it is looked whether a thread is. */
  look: number;
  /** A thread that could not even begin is started again after that. */
  beforeRestart: number;
  /** An answer that is still being taken then is cut off: its reader holds what it is made from. */
  longestAnswer: number;
  /** A thread that is being replaced has that long for what else it does. */
  longestLeave: number;
}

export const patience: Patience = {
  fresh: 300,
  look: 50,
  beforeRestart: 2_000,
  longestAnswer: 15 * 60_000,
  longestLeave: 30_000,
};

/**
 * By lane. Pages are made by up to two threads, so that one that is at a long piece of work leaves the other; dear pages by one,
 * each for few at a time, so that they keep nobody from a page; files by one, since it counts whose files are in hand.
 */
export const bounds = {
  pages: {
    threads: Math.min(2, Math.max(1, availableParallelism())),
    runningInOne: 16,
    runningOfOne: 16,
    waitingOfOne: 100,
    waiting: 500,
    deadline: 30_000,
    stuck: 10_000,
  },
  // A digest is one long piece of work, and only those who ask for such wait for it. A list takes a fifth of a second, and
  // a seminar reads them from one address.
  dear: {
    threads: 1,
    runningInOne: 2,
    runningOfOne: 1,
    waitingOfOne: 8,
    waiting: 60,
    deadline: 45_000,
    stuck: 25_000,
  },
  // The slowest line takes minutes for the largest file, and a file waits for those before it to be looked at.
  files: {
    threads: 1,
    runningInOne: 64,
    runningOfOne: 16,
    waitingOfOne: 32,
    waiting: 100,
    deadline: 10 * 60_000,
    stuck: 10_000,
  },
} satisfies Record<string, LaneBounds>;

export type LaneName = keyof typeof bounds;

/** For the thread that does what is done later: it may be at one piece of work as long as nobody waits for it. */
export const workBounds = { threads: 1, stuck: 5 * 60_000 };
