import { countedKey } from "#app/limits/counted-key.server.ts";
import { addToTallies, forNetwork, type Limit, placeOf } from "#app/limits/tally.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { isKnownBrowser } from "./known-browser.server.ts";

export interface Attempt {
  email: string;
  /** The network that tries; see networkOf. */
  address: string;
  /** The id by which the browser is known; null where it is not. */
  browser: string | null;
  vault: Vault;
  now: Date;
}

/** Of one account from one network, or in one known browser, before the next try has to wait. */
const triesAtOnce = 5;
/** The same once an account is tried from many networks. */
const triesAtOnceUnderAttack = 1;
const firstWait = 5;
const longestWait = 15 * 60;
/** How long failures are held against a network or a browser after the last one. */
const hoursRemembered = 24;

/** Of one network over all accounts: many, since a university or a ministry may sit behind one address. */
const ofNetwork: Limit = { name: "sign-in", most: 30, seconds: 15 * 60 };
/** Of one account over all networks; NIST SP 800-63B-4 wants no more than 100 failures that no success interrupts. */
const ofAccount: Limit = { name: "sign-in to", most: 100, seconds: 86_400 };
/** From then on the account is taken to be attacked. */
const underAttack = 20;
/** What is left is for networks that have not failed at this account: its owner's, wherever they are. */
const forThoseWhoFailed = 40;

/** The right to try a password once; or how many seconds to wait. */
export type ClaimedTry = { ok: true; key: string } | { ok: false; wait: number };

/**
 * Counts a try before its password is looked at, since many at once would else all be let through; one that is refused does
 * not count. Account and network count together, and the next try waits longer after each. A browser in which the account
 * was signed in to before counts for itself, whatever others do.
 */
export async function claimTry(db: Db, attempt: Attempt): Promise<ClaimedTry> {
  const isKnown = await isKnownBrowser(db, attempt);
  const key = pairKey(attempt, isKnown);
  try {
    return await inTransaction(db, async (db) => {
      const attacked = isKnown ? 0 : await countForAccount(db, attempt);
      const before = await claimNext(db, { key, now: attempt.now, isAttacked: attacked > underAttack });
      if (isKnown) return { ok: true, key };
      const passed = await addToTallies(db, attempt.vault, {
        added: [
          ...forNetwork([ofNetwork], attempt.address),
          {
            limit: before > 0 ? { ...ofAccount, most: forThoseWhoFailed } : ofAccount,
            who: attempt.email,
          },
        ],
        now: attempt.now,
      });
      if (passed) throw new Waiting(passed.endsAt);
      return { ok: true, key };
    });
  } catch (error) {
    if (!(error instanceof Waiting)) throw error;
    return {
      ok: false,
      wait: Math.max(1, Math.ceil((error.until.getTime() - attempt.now.getTime()) / 1000)),
    };
  }
}

/** Thrown inside, so that a try which is refused leaves nothing behind. */
class Waiting extends Error {
  readonly until: Date;
  constructor(until: Date) {
    super("This try has to wait");
    this.until = until;
  }
}

/** How many seconds the next try waits after so many failures: 5, 10, 20 … up to a quarter of an hour. */
export function waitAfter(failures: number, atOnce = triesAtOnce) {
  return failures < atOnce ? 0 : Math.min(longestWait, firstWait * 2 ** (failures - atOnce));
}

function pairKey({ email, address, browser, vault }: Attempt, isKnown: boolean) {
  return countedKey(vault, `sign-in ${JSON.stringify([email, isKnown ? browser : address])}`);
}

async function countForAccount(db: Db, { email, vault, now }: Attempt) {
  const { key } = placeOf(vault, { limit: ofAccount, who: email, now });
  const row = await db.selectFrom("tally").select("count").where("key", "=", key).executeTakeFirst();
  return row?.count ?? 0;
}

/** Takes the next try, unless it has to wait; of two at the same moment each takes one. Gives how many failed before. */
async function claimNext(db: Db, { key, now, isAttacked }: { key: string; now: Date; isAttacked: boolean }) {
  for (let tries = 0; tries < mostAtOnce; tries++) {
    const row = await db
      .selectFrom("tally")
      .select(["count", "next_at", "ends_at"])
      .where("key", "=", key)
      .executeTakeFirst();
    const isOver = row !== undefined && row.ends_at <= now.toISOString();
    const before = row && !isOver ? row.count : 0;
    if (row?.next_at && !isOver && row.next_at > now.toISOString()) throw new Waiting(new Date(row.next_at));
    const wait = waitAfter(before + 1, isAttacked ? triesAtOnceUnderAttack : triesAtOnce);
    const next = {
      count: before + 1,
      next_at: new Date(now.getTime() + wait * 1000).toISOString(),
      ends_at: new Date(now.getTime() + hoursRemembered * 3_600_000).toISOString(),
    };
    if (await put(db, { key, seen: row?.count, next })) return before;
  }
  throw new Waiting(new Date(now.getTime() + firstWait * 1000));
}

const mostAtOnce = 20;

interface NextTry {
  key: string;
  /** The count that was read; undefined where there was none. */
  seen: number | undefined;
  next: { count: number; next_at: string; ends_at: string };
}

/** Whether it was put there: false where another try was faster. */
async function put(db: Db, { key, seen, next }: NextTry) {
  if (seen === undefined) {
    const inserted = await db
      .insertInto("tally")
      .values({ key, ...next })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }
  const updated = await db
    .updateTable("tally")
    .set(next)
    .where("key", "=", key)
    .where("count", "=", seen)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** After a success nothing is held against the account, and nothing against the network for this try. */
export async function forgetFailures(db: Db, attempt: Attempt, key: string) {
  const { email, address, vault, now } = attempt;
  const account = placeOf(vault, { limit: ofAccount, who: email, now });
  await inTransaction(db, async (db) => {
    await db.deleteFrom("tally").where("key", "in", [key, account.key]).execute();
    if (await isKnownBrowser(db, attempt)) return;
    await addToTallies(db, vault, { added: forNetwork([ofNetwork], address, -1), now });
  });
}
