import type { Db } from "#db/schema.ts";
import { countEntriesWith, entriesWith } from "#db/search-terms.server.ts";
import { type Asked, queryOf } from "./asked.server.ts";
import { ordinalAt } from "./entries.server.ts";

export interface WhichEntry {
  asked: Asked;
  /** Of each of these lists of terms an entry has to have one. */
  facets: readonly string[][];
  /** Sent from one instant on, and before another; null for no bound. */
  from: string | null;
  until: string | null;
  order: "newest" | "oldest";
  limit: number;
}

/** The entries that are looked for, in order, without their words. */
export async function findEntries(db: Db, { asked, facets, from, until, order, limit }: WhichEntry) {
  const found = entriesWith(db, queryOf(asked, facets), boundsOf({ from, until, order, limit }));
  const rows = await db
    .selectFrom("search_entry as entry")
    .innerJoin(found.as("found"), "found.ordinal", "entry.ordinal")
    // Of what is no comment there is none. Campaigns are found anew while comments stay as they are.
    .leftJoin("comment", "comment.id", "entry.subject_id")
    .selectAll("entry")
    .select(["comment.campaign_id", "comment.number"])
    .execute();
  const sign = order === "newest" ? -1 : 1;
  return rows.sort((one, other) => sign * (one.ordinal - other.ordinal));
}

/** How many entries are looked for, of at most so many as the limit says. */
export async function countEntries(db: Db, { asked, facets, ...bounds }: WhichEntry) {
  return countEntriesWith(db, queryOf(asked, facets), boundsOf(bounds));
}

const boundsOf = ({ from, until, ...bounds }: Omit<WhichEntry, "asked" | "facets">) => ({
  ...bounds,
  from: from === null ? null : ordinalAt(from),
  until: until === null ? null : ordinalAt(until),
});

export type FoundEntry = Awaited<ReturnType<typeof findEntries>>[number];

/** The folded words of entries, by their ordinals. */
export async function wordsOfEntries(db: Db, ordinals: readonly number[]) {
  if (ordinals.length === 0) return new Map<number, string>();
  const rows = await db.selectFrom("search_words").selectAll().where("ordinal", "in", ordinals).execute();
  return new Map(rows.map(({ ordinal, words }) => [ordinal, words]));
}
