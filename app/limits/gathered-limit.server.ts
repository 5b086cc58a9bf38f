import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { type Added, forNetwork, type Limit, placeOf, upsert } from "./tally.server.ts";

interface GatheredCount extends Added {
  /** What all processes have counted, as far as this one knows. */
  all: number;
  /** What the others do not know of yet. */
  unwritten: number;
}

/** In milliseconds: how long a count of this process may be unknown to the others. */
const pause = 250;

/**
 * A limit on what networks do so often that each time cannot be written to the disk. Counts are gathered in memory, and
 * written and read together at most four times a second, by the request that finds them due. A network that does less than
 * `quiet` of it in this process is written of nowhere: so with n processes there may be n - 1 times that much too many, and
 * what comes within a quarter of a second.
 */
export function gatheredLimit(
  { db, vault }: { db: Db; vault: Pick<Vault, "keys"> },
  { quiet, ...limit }: Limit & { quiet: number },
) {
  const counted = new Map<string, GatheredCount>();
  let stretch = 0;
  let written = 0;

  /** Whether one more from that network is within the limit. */
  return async function isWithin(network: string, now: Date) {
    const current = Math.floor(now.getTime() / 1000 / limit.seconds);
    if (current !== stretch) counted.clear();
    stretch = current;
    const places = forNetwork([limit], network).map((added) => {
      const place = counted.get(added.who) ?? { ...added, all: 0, unwritten: 0 };
      counted.set(added.who, place);
      return place;
    });
    if (places.some(isFull)) return false;
    for (const place of places) {
      place.all++;
      place.unwritten++;
    }
    if (places.some(isLoud) && now.getTime() - written >= pause) {
      written = now.getTime();
      await exchange(now);
    }
    return true;
  };

  async function exchange(now: Date) {
    const due = [...counted.values()].filter((place) => isLoud(place) && place.unwritten > 0);
    const rows = due.map((place) => {
      const { key, endsAt } = placeOf(vault, { ...place, now });
      return { place, key, count: place.unwritten, ends_at: endsAt.toISOString() };
    });
    for (const { place } of rows) place.unwritten = 0;
    const counts = await upsert(
      db,
      rows.map(({ key, count, ends_at }) => ({ key, count, ends_at })),
    );
    for (const { place, key } of rows) place.all = (counts.get(key) ?? place.all) + place.unwritten;
  }

  function isLoud({ all, limit: { most } }: GatheredCount) {
    return all * limit.most >= quiet * most;
  }
}

function isFull({ all, limit: { most } }: GatheredCount) {
  return all >= most;
}
