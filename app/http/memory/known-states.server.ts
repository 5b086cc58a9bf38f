import {
  asState,
  type PublicState,
  publicState,
  publicStateQuery,
} from "#app/consultations/public-state.server.ts";
import { type ReadsAtOnce, readsAtOnce } from "#db/at-once.server.ts";
import type { Db } from "#db/schema.ts";
import type { MadeOf } from "./made-of.ts";

interface KnownState {
  text: string;
  /** Moments in milliseconds between which the clock changes nothing. */
  since: number;
  until: number;
  /** Of performance.now(), when it was asked for. */
  asked: number;
}

/** Of things at once: addresses name as many as anybody likes. */
const most = 2_000;

/**
 * How things that the public reads stand now. SQLite says whether anything at all was committed since, in some microseconds,
 * and only then is asked again. A server is asked again after `freshFor` milliseconds, and as soon as this process has
 * written something itself.
 */
export function knownStates(db: Db, freshFor: number) {
  const known = new Map<string, KnownState>();
  const asking = new Map<string, { began: number; state: Promise<string> }>();
  let commits = -1;
  let isLookedUp = false;
  let doubts = 0;

  return {
    /** Without waiting; null where it has to be asked for. */
    now(thing: MadeOf, at: Date): string | null {
      if (thing.is === "release") return "";
      const name = nameOf(thing);
      const reads = readsAtOnce(db);
      if (!reads) {
        const state = find(name, at);
        return state && performance.now() - state.asked < freshFor ? state.text : null;
      }
      try {
        lookUp(reads);
        const [row] = find(name, at) ? [] : reads.rows(publicStateQuery(db, thing, at).compile());
        return (find(name, at) ?? keep(name, at, asState(row))).text;
      } catch {
        // What keeps the file from being read for a moment is waited for elsewhere.
        return null;
      }
    },

    /** `isSure` for who may have changed it themselves, by another process. */
    async ask(thing: MadeOf, at: Date, { isSure = false } = {}): Promise<string> {
      if (thing.is === "release") return "";
      isLookedUp = false;
      const found = isSure && !readsAtOnce(db) ? null : this.now(thing, at);
      if (found !== null) return found;
      const name = nameOf(thing);
      const began = performance.now();
      const inHand = asking.get(name);
      if (inHand && !isSure && began - inHand.began < freshFor) return inHand.state;
      const before = doubts;
      const state = publicState(db, thing, at).then((state) => {
        if (before === doubts) keep(name, at, state, began);
        return state.text;
      });
      asking.set(name, { began, state });
      const done = () => void (asking.get(name)?.state === state && asking.delete(name));
      state.then(done, done);
      return state;
    },

    /** To be called before anybody is told of something that this process may have written. */
    doubt() {
      doubts += 1;
      known.clear();
      asking.clear();
    },
  };

  /**
   * Once for all requests that had arrived before it: those that are answered until Node asks the system for more. None of
   * their senders can have heard of what is committed later.
   */
  function lookUp(reads: ReadsAtOnce) {
    if (isLookedUp) return;
    const committed = reads.commits();
    if (committed !== commits) known.clear();
    commits = committed;
    isLookedUp = true;
    setImmediate(() => {
      isLookedUp = false;
    });
  }

  function find(name: string, at: Date) {
    const state = known.get(name);
    return state && state.since <= at.getTime() && at.getTime() < state.until ? state : null;
  }

  function keep(name: string, at: Date, { text, until }: PublicState, asked = 0) {
    if (known.size >= most) known.clear();
    const state = { text, since: at.getTime(), until: until === null ? Infinity : Date.parse(until), asked };
    known.set(name, state);
    return state;
  }
}

export type KnownStates = ReturnType<typeof knownStates>;

function nameOf(thing: MadeOf) {
  if (thing.is === "consultation") return thing.reference;
  if (thing.is === "government") return `government-${thing.code}`;
  return thing.is === "organisation" ? thing.id : thing.is;
}
