import type { Logger } from "pino";
import { logFailure } from "#app/requests/log-failure.ts";
import type { Ended } from "./ended-pages.ts";
import type { Patience } from "./lane-bounds.ts";
import { type Thread, ThreadEnded } from "./start-thread.ts";

/** What a thread is working on. */
export interface Work {
  who: string;
  /** The address as in app/routes.ts, for the log; null where nothing may be told of the request. */
  route: string | null;
}

/** A thread, and what it has in hand. */
export interface CrewMember extends Thread {
  isReady: boolean;
  work: Set<Work>;
  /** Why it was ended, as far as that is known. */
  why: Ended;
}

interface CrewOptions {
  size: number;
  /** A thread that has been at one piece of work for so long is ended; in milliseconds. */
  stuck: number;
  patience: Patience;
  start: () => Thread;
  log: Logger;
  /** Called when one may have become free; says whether work waits for one all the same. */
  onFree: () => boolean;
  /** What the first waits for before it begins. */
  after?: Promise<unknown>;
}

/**
 * Keeps a thread going, and up to so many once work waits for one to become free: each takes a second to begin, and tens of
 * megabytes. Each that ends is followed by another.
 */
export function createCrew({
  size,
  stuck,
  patience,
  start,
  log,
  onFree,
  after = Promise.resolve(),
}: CrewOptions) {
  const members = new Set<CrewMember>();
  /** Those that finish what they have, and take nothing new. */
  const leaving = new Set<CrewMember>();
  let isStopping = false;
  let looked = performance.now();
  const watch = setInterval(look, patience.look).unref();
  const ready = after.then(() => {
    if (isStopping) throw new ThreadEnded("It was told to stop before it began");
    return join().ready;
  });
  // Who waits for it is told. For lanes that begin when they are first asked nobody does; it is logged, and tried again.
  ready.catch(() => undefined);
  return {
    members,
    /** What its first thread makes pages of; rejects where that cannot begin. */
    ready,
    retire,
    /** To be called when a thread has finished some work. */
    finished(member: CrewMember) {
      if (leaving.has(member) && member.work.size === 0) member.end();
      onFree();
    },
    async stop() {
      isStopping = true;
      clearInterval(watch);
      await Promise.all([...members, ...leaving].map((thread) => thread.stop()));
    },
  };

  function join() {
    const member: CrewMember = { ...start(), isReady: false, work: new Set(), why: "failed" };
    members.add(member);
    member.onBegun(onFree);
    member.ready.then(
      () => {
        member.isReady = true;
        onFree();
      },
      () => undefined,
    );
    void member.over.then((error) => follow(member, error));
    return member;
  }

  function follow(member: CrewMember, error: Error | null) {
    leaving.delete(member);
    if (error) tell(member, () => logFailure(log, error));
    if (members.delete(member) && !isStopping)
      setTimeout(joinWhereWanted, member.isReady ? 0 : patience.beforeRestart).unref();
  }

  /** Replaces a thread that does not finish something, so that it can be ended without harm to what else it does. */
  function retire(member: CrewMember, late: Work) {
    tell(member, () => log.error({ route: late.route }, "A request took too long and was given up"));
    if (!members.delete(member)) return;
    leaving.add(member);
    if (!isStopping) join();
    setTimeout(() => member.end(), patience.longestLeave).unref();
  }

  /** Ends who is stuck. Where the look itself is late the whole process was stopped for a while, and nobody is stuck. */
  function look() {
    const now = performance.now();
    const isLate = now - looked > stuck / 2;
    looked = now;
    for (const member of isLate ? [] : [...members, ...leaving])
      if (member.isReady && member.why !== "stuck" && member.busyFor() > stuck) {
        member.why = "stuck";
        const routes = [...member.work].map(({ route }) => route);
        tell(member, () => log.error({ routes }, "A thread was stuck and has been ended"));
        member.end();
      }
    const areAllReady = [...members].every(({ isReady }) => isReady);
    if (onFree() && members.size > 0 && areAllReady) joinWhereWanted();
  }

  function joinWhereWanted() {
    if (!isStopping && members.size < size) join();
  }

  /** Even the time of a line could tell of a request in at-risk mode. */
  function tell({ work }: CrewMember, write: () => void) {
    if ([...work].every(({ route }) => route !== null)) write();
  }
}
