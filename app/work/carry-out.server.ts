import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { Progress } from "./in-steps.ts";
import {
  claimNext,
  giveBack,
  isDeadly,
  type Job,
  keepClaim,
  lease,
  leaveWork,
  settleDone,
  settleFailed,
  settleStopped,
} from "./jobs.server.ts";
import { restBetweenLooks, type WorkPace } from "./pace.ts";

/** A kind of work. Doing it twice, or by halves and then again, has to do no harm. */
export interface WorkKind extends Partial<WorkPace> {
  carryOut: (task: Task) => Promise<unknown>;
}

export interface Task {
  payload: unknown;
  now: Date;
  /** Aborted where it is to stop. */
  signal: AbortSignal;
  /** To be called between the steps of what is long. */
  progress: Progress;
}

interface Working {
  kinds: Record<string, WorkKind>;
  /** Told of each failure: it is tried again all the same. */
  onFailure: (error: unknown, kind: string | null) => void;
  now: () => Date;
  /** Which process it is; each has a name of its own. */
  who?: string;
  /** Aborted where the process is to end. */
  ending?: AbortSignal;
  /** Called when work is begun that has something to do, and gives what is called when it has ended. */
  onBegun?: () => () => void;
  /** What this process has in hand, told by all who work in it. */
  hands?: WorkInHand;
}

/** How many pieces of work are in hand or being looked for, and whether one of them is to be in hand alone. */
interface WorkInHand {
  count: number;
  alone: boolean;
}

/** So that one that waits for something else keeps none of the others waiting. */
const atOnce = 3;

/** Carries out what is due, and what becomes due, beside any other process. `stop` ends that, and gives back what is in hand. */
export function startWork(db: Db, working: Omit<Working, "ending">) {
  const end = new AbortController();
  const all = { who: newId(), hands: emptyHands(), ...working, ending: end.signal };
  const workers = Array.from({ length: atOnce }, async () => {
    while (!end.signal.aborted) {
      await carryOutDue(db, all).catch((error: unknown) => working.onFailure(error, null));
      await restBetweenLooks(end.signal);
    }
  });
  return async function stop() {
    end.abort("ending");
    await Promise.all(workers);
  };
}

/** Carries out all that is due, one after another, and that nobody else works on. */
export async function carryOutDue(db: Db, { who = newId(), hands = emptyHands(), ...working }: Working) {
  const { kinds, now, ending } = working;
  await leaveRepeating(db, kinds, now());
  while (!ending?.aborted) {
    const claim = { kinds: Object.keys(kinds), who, now: now() };
    const found = await inHand(hands, claim, async (claim) => {
      const job = await claimNext(db, claim);
      if (!job) return false;
      if (ending?.aborted) await giveBack(db, job);
      else await carryOut(db, job, working);
      return true;
    });
    if (!found) return;
  }
}

const emptyHands = (): WorkInHand => ({ count: 0, alone: false });

/**
 * Takes work in hand and does it; gives whether there was any. What is to be done alone is taken where nothing else is in hand, and
 * while it is nothing else is taken: where the process ends then, it was that.
 */
async function inHand<Claim>(
  hands: WorkInHand,
  claim: Claim,
  take: (claim: Claim & { alone: boolean }) => Promise<boolean>,
) {
  if (hands.alone) return false;
  hands.count++;
  const found = await take({ ...claim, alone: false }).finally(() => hands.count--);
  if (found || hands.count > 0 || hands.alone) return found;
  hands.alone = true;
  return take({ ...claim, alone: true }).finally(() => {
    hands.alone = false;
  });
}

async function leaveRepeating(db: Db, kinds: Record<string, WorkKind>, now: Date) {
  const repeating = Object.keys(kinds).filter((kind) => kinds[kind]?.every !== undefined);
  if (repeating.length === 0) return;
  const there = await db.selectFrom("job").select("id").where("id", "in", repeating).execute();
  const known = new Set(there.map(({ id }) => id));
  for (const kind of repeating) if (!known.has(kind)) await leaveWork(db, { id: kind, kind, dueAt: now });
}

async function carryOut(db: Db, job: Job, { kinds, onFailure, now, ending, onBegun }: Working) {
  const kind = kinds[job.kind];
  if (!kind) throw new Error(`There is no work of the kind ${job.kind}`);
  const { every, isWanted } = kind;
  const stopping = new AbortController();
  const signal = ending ? AbortSignal.any([stopping.signal, ending]) : stopping.signal;
  const keep = async (progress?: string) => {
    const state = await keepClaim(db, job, { progress, now: now() });
    if (state !== "mine") stopping.abort(state);
  };
  let ended: (() => void) | undefined;
  const keeping = setInterval(() => keep().catch((error) => onFailure(error, job.kind)), lease / 4).unref();
  try {
    if (isDeadly(job)) throw new Error(`${job.ends} times whoever had begun it ended before it was done`);
    if (!isWanted || (await isWanted(now()))) {
      ended = onBegun?.();
      await kind.carryOut({
        payload: JSON.parse(job.payload),
        now: now(),
        signal,
        async progress(words) {
          await keep(words);
          signal.throwIfAborted();
        },
      });
    }
    await settleDone(db, job, { every, now: now() });
  } catch (error) {
    // What stopped for no other reason has thrown that it was to.
    if (!signal.aborted || error !== signal.reason) onFailure(error, job.kind);
    if (!signal.aborted) {
      await settleFailed(db, job, { error, every, now: now() });
    } else if (signal.reason === "stopped") await settleStopped(db, job, { every, now: now() });
    else if (signal.reason === "ending") await giveBack(db, job);
  } finally {
    clearInterval(keeping);
    ended?.();
  }
}
