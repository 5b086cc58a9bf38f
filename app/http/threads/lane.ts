import type { Logger } from "pino";
import type { Asking } from "../asking.ts";
import { type CrewMember, createCrew, type Work } from "./crew.ts";
import { type Ended, endedPage, fullPage } from "./ended-pages.ts";
import type { LaneBounds, Patience } from "./lane-bounds.ts";
import { type Thread, ThreadEnded } from "./start-thread.ts";

interface PageWork extends Work {
  request: Request;
  asking: Asking;
  settle: (response: Response) => void;
  fail: (error: unknown) => void;
  /** Ends it where it is. */
  abort: AbortController;
  /** As long as a thread has it. */
  member: CrewMember | null;
}

export interface LaneOptions {
  bounds: LaneBounds;
  patience: Patience;
  start: () => Thread;
  log: Logger;
  /** What its threads wait for before they begin; "asked" for those that begin with the first request. */
  after?: Promise<unknown> | "asked";
}

/**
 * Answers the requests of one kind by threads of their own. Who asks for much waits behind themselves and not in front
 * of others; what is not answered in time is given up, and its thread replaced.
 */
export function createLane({ bounds, ...options }: LaneOptions) {
  const { patience } = options;
  const waiting = new Set<PageWork>();
  /** How many requests of each asker threads have, until the last piece of each answer was taken. */
  const running = new Map<string, number>();
  const asked = Promise.withResolvers<void>();
  const after = options.after === "asked" ? asked.promise : options.after;
  const crew = createCrew({ ...options, after, size: bounds.threads, stuck: bounds.stuck, onFree: handOut });

  return {
    /** What its first thread makes pages of; rejects where that cannot begin. */
    ready: crew.ready,
    stop: crew.stop,
    answer(request: Request, asking: Asking, work: Work) {
      asked.resolve();
      const own = [...waiting].filter(({ who }) => who === work.who).length;
      if (own >= bounds.waitingOfOne) return Promise.resolve(fullPage({ request, asking }, "one"));
      if (waiting.size >= bounds.waiting) return Promise.resolve(fullPage({ request, asking }, "all"));
      return new Promise<Response>((settle, fail) => {
        const job: PageWork = {
          ...work,
          request,
          asking,
          settle,
          fail,
          abort: new AbortController(),
          member: null,
        };
        const deadline = setTimeout(() => giveUp(job), bounds.deadline);
        job.settle = (response) => {
          clearTimeout(deadline);
          settle(response);
        };
        request.signal.addEventListener("abort", () => leave(job), { once: true });
        waiting.add(job);
        handOut();
      });
    },
  };

  /** Says whether some wait still. */
  function handOut() {
    for (const job of waiting) {
      const member = choose(job);
      if (member) void begin(job, member);
    }
    return waiting.size > 0;
  }

  /**
   * The least busy that is free; for who has work with one already, none but that, so that one asker can hold up one
   * thread and no more.
   */
  function choose({ who, request }: PageWork) {
    if ((running.get(who) ?? 0) >= bounds.runningOfOne) return null;
    const all = [...crew.members];
    const own = all.find(({ work }) => [...work].some((work) => work.who === who));
    return (
      (own ? [own] : all)
        .filter((member) => isFree(member, request))
        .sort((one, other) => one.work.size - other.work.size)[0] ?? null
    );
  }

  /** Forms go in together, so that they share a transaction; a page waits here until what went in before has begun. */
  function isFree({ isReady, work, busyFor, unbegun }: CrewMember, { method }: Request) {
    const looksUp = work.size === 0 || (busyFor() < patience.fresh && (method === "POST" || unbegun() === 0));
    return isReady && looksUp && work.size < bounds.runningInOne;
  }

  async function begin(job: PageWork, member: CrewMember) {
    waiting.delete(job);
    job.member = member;
    member.work.add(job);
    running.set(job.who, (running.get(job.who) ?? 0) + 1);
    try {
      const { request, asking, abort } = job;
      const ended = takenBy(job.who, abort);
      const response = await member.ask(request, { asking, signal: abort.signal, ended });
      if (abort.signal.aborted) await response.body?.cancel();
      job.settle(response);
    } catch (error) {
      if (error instanceof ThreadEnded) job.settle(endedPage(job, reasonOf(member, error)));
      else if (job.abort.signal.aborted) job.settle(gone());
      else job.fail(error);
    }
    job.member = null;
    member.work.delete(job);
    crew.finished(member);
  }

  /** For when the whole answer has been taken, or is cut off since that takes too long. */
  function takenBy(who: string, abort: AbortController) {
    const longest = setTimeout(() => abort.abort(), patience.longestAnswer).unref();
    return () => {
      clearTimeout(longest);
      const left = (running.get(who) ?? 1) - 1;
      if (left > 0) running.set(who, left);
      else running.delete(who);
      handOut();
    };
  }

  function giveUp(job: PageWork) {
    if (waiting.delete(job)) return job.settle(fullPage(job, "late"));
    job.settle(endedPage(job, "late"));
    job.abort.abort();
    if (job.member) crew.retire(job.member, job);
  }

  /** Nobody waits for it any more; a thread that has it is still bound to finish in time. */
  function leave(job: PageWork) {
    if (waiting.delete(job)) job.settle(gone());
    else job.abort.abort();
  }
}

export type Lane = ReturnType<typeof createLane>;

function reasonOf({ why }: CrewMember, { cause }: ThreadEnded): Ended {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "memory"
    : why;
}

/** What nobody will read. */
function gone() {
  return new Response(null, { status: 499 });
}
