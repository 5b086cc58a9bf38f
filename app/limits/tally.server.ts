import { sql } from "kysely";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { blurred, countedKey } from "./counted-key.server.ts";
import { widerNetworkOf } from "./network.server.ts";

/** How much of something is let through in a stretch of time, which begins and ends with the clock. */
export interface Limit {
  name: string;
  most: number;
  seconds: number;
  /** Counted so that it cannot be found out whose it was. */
  isBlurred?: true;
  /** How many stretches more a count is kept than it counts, where its stretch is that of another clock. */
  keptLonger?: number;
}

/** What is added to a tally: who is a network or an account. */
export interface Added {
  limit: Limit;
  who: string;
  by?: number;
}

/** A limit that has been passed, and when it is begun anew. */
export interface PassedLimit {
  limit: Limit;
  endsAt: Date;
}

/** A /48 holds whole campuses and towns, so as much is let through from it as from so many of its networks. */
const networksInWider = 8;

/** The same limits for a network and the wider one around it, where there is one. */
export function forNetwork(limits: Limit[], network: string, by = 1): Added[] {
  const wider = widerNetworkOf(network);
  const own = limits.map((limit) => ({ limit, who: network, by }));
  if (!wider) return own;
  return [
    ...own,
    ...limits.map((limit) => ({
      limit: { ...limit, most: limit.most * networksInWider },
      who: wider,
      by,
    })),
  ];
}

/**
 * Adds to tallies, and gives the first limit that is passed thereby; null where none is. All processes count together. In
 * a transaction of its caller, who takes it back where a limit is passed, what was refused does not count.
 */
export async function addToTallies(
  db: Db,
  vault: Pick<Vault, "keys">,
  { added, now }: { added: Added[]; now: Date },
): Promise<PassedLimit | null> {
  const rows = added.map(({ limit, who, by = 1 }) => ({ limit, by, ...placeOf(vault, { limit, who, now }) }));
  const counts = await upsert(
    db,
    rows.map(({ key, by, endsAt }) => ({ key, count: by, ends_at: endsAt.toISOString() })),
  );
  return rows.find(({ key, limit }) => (counts.get(key) ?? 0) > limit.most) ?? null;
}

/** Under which key that is counted at this moment, and until when. */
export function placeOf(
  vault: Pick<Vault, "keys">,
  { limit, who, now }: { limit: Limit; who: string; now: Date },
) {
  const stretch = Math.floor(now.getTime() / 1000 / limit.seconds);
  const whose = limit.isBlurred ? blurred(vault, who) : who;
  return {
    key: countedKey(vault, `${limit.name} ${stretch} ${whose}`),
    endsAt: new Date((stretch + 1 + (limit.keptLonger ?? 0)) * limit.seconds * 1000),
  };
}

/** Adds, and gives what is counted then. Sorted, so that two who count the same do not wait for each other in vain. */
export async function upsert(db: Db, rows: { key: string; count: number; ends_at: string }[]) {
  if (rows.length === 0) return new Map<string, number>();
  const counted = await db
    .insertInto("tally")
    .values(rows.toSorted((one, other) => (one.key < other.key ? -1 : 1)))
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({ count: sql`tally.count + excluded.count` }),
    )
    .returning(["key", "count"])
    .execute();
  return new Map(counted.map(({ key, count }) => [key, count]));
}

/** Whether there are counts that count no longer. */
export async function isAnyTallyOver(db: Db, now: Date) {
  const over = db.selectFrom("tally").select("key").where("ends_at", "<=", now.toISOString()).limit(1);
  return (await over.executeTakeFirst()) !== undefined;
}

/** So that whoever counts meanwhile does not wait long. */
const mostForgottenAtOnce = 1000;

/** Deletes what no longer counts, in steps, and says after each how much. */
export async function forgetTallies(
  db: Db,
  now: Date,
  progress: (words: string) => Promise<void> = async () => undefined,
) {
  for (let forgotten = 0; ; await progress(`${forgotten} forgotten`)) {
    const over = db
      .selectFrom("tally")
      .select("key")
      .where("ends_at", "<=", now.toISOString())
      .limit(mostForgottenAtOnce);
    const deleted = await db.deleteFrom("tally").where("key", "in", over).executeTakeFirst();
    if (deleted.numDeletedRows < mostForgottenAtOnce) return;
    forgotten += mostForgottenAtOnce;
  }
}
