import { sql } from "kysely";
import type { CampaignByTimeTable, Db } from "#db/schema.ts";
import { hashLists } from "./hash-lists.ts";

/** What a campaign is looked up by, under its number. */
export interface CampaignKeys {
  ordinal: number;
  hashes: readonly number[];
}

/** From so many on they are put in their place: each page of the index that is written to then takes several. */
const enough = 100_000;

/** No more stand here, also where nothing puts them in their place. */
const most = 3 * enough;

/** What each thread remembers at most, of some 40 bytes a key; in how many consultations, each of some 20 kB. */
const mostRemembered = { keys: 1_000_000, consultations: 500 };

interface Remembered {
  lists: ReturnType<typeof hashLists>;
  /** Which the lists name by their places here. */
  ordinals: number[];
  last: RowByTime | undefined;
  /** How many keys are remembered, with those that were put in their place meanwhile; and at how many all is read anew. */
  count: number;
  most: number;
}

type RowByTime = Pick<CampaignByTimeTable, "place" | "keys">;

/** By consultation; that which was asked for last stands at the end. */
const remembered = new Map<string, Remembered>();

/**
 * Stores keys of a consultation that are to be put in their place later, and gives whether it did: not where too many stand here
 * already. In the caller's transaction, which has locked the consultation.
 */
export async function storeNewest(db: Db, consultation_id: string, campaigns: readonly CampaignKeys[]) {
  const { first, last } = await findPlaces(db, consultation_id);
  if (last - first > most) return false;
  const place = campaigns.reduce((count, { hashes }) => count + hashes.length, last);
  const keys = JSON.stringify(campaigns.map(({ ordinal, hashes }) => [ordinal, ...hashes]));
  await db.insertInto("campaign_by_time").values({ consultation_id, place, keys }).execute();
  return true;
}

/** Gives whether so many stand here of that consultation that they are to be put in their place. */
export async function areEnough(db: Db, consultation_id: string) {
  return isEnough(await findPlaces(db, consultation_id));
}

/** The consultations of which so many stand here. */
export async function listFull(db: Db) {
  const rows = await selectPlaces(db).select("id").execute();
  return rows.flatMap(({ id, ...places }) => (isEnough(places) ? [id] : []));
}

async function findPlaces(db: Db, consultationId: string) {
  return selectPlaces(db).where("id", "=", consultationId).executeTakeFirstOrThrow();
}

/** The first and the last place of each consultation, found by the index: there may be very many rows in between. */
function selectPlaces(db: Db) {
  return db.selectFrom("consultation").select(({ selectFrom }) => {
    const places = selectFrom("campaign_by_time")
      .select("place")
      .whereRef("consultation_id", "=", "consultation.id")
      .limit(1);
    return [
      sql<number>`coalesce(${places.orderBy("place")}, 0)`.as("first"),
      sql<number>`coalesce(${places.orderBy("place", "desc")}, 0)`.as("last"),
    ];
  });
}

const isEnough = ({ first, last }: { first: number; last: number }) => last - first >= enough;

/** Of the hashes those that campaigns have as keys, with their ordinals; also of some that ended, or are in their place by now. */
export async function findNewest(db: Db, consultationId: string, hashes: readonly number[]) {
  const { lists, ordinals } = await remember(db, consultationId);
  return hashes.flatMap((hash) => lists.listOf(hash).map((at) => ({ hash, ordinal: ordinals[at] ?? 0 })));
}

/**
 * What stands here of a consultation, of which each thread reads once what others have stored. Where the last row that was read is
 * no more, or another, all is read anew: it was put in its place, or its transaction was taken back.
 */
async function remember(db: Db, consultationId: string): Promise<Remembered> {
  const from = remembered.get(consultationId)?.last?.place;
  const since = await readRows(db, consultationId, from);
  // Others may have had it forgotten, or read more of it, in between.
  const known = remembered.get(consultationId);
  if (known && known.count < known.most && (from === undefined || isThere(known.last, since)))
    return note(consultationId, known, since);
  const anew = { lists: hashLists(), ordinals: [], last: undefined, count: 0, most: 0 };
  const all = note(consultationId, anew, from === undefined ? since : await readRows(db, consultationId));
  all.most = all.count + 2 * enough;
  return all;
}

const isThere = (last: RowByTime | undefined, rows: readonly RowByTime[]) =>
  last !== undefined && rows.some(({ place, keys }) => place === last.place && keys === last.keys);

/** In the order of their places. */
export async function readRows(db: Db, consultationId: string, from = 0): Promise<RowByTime[]> {
  return db
    .selectFrom("campaign_by_time")
    .select(["place", "keys"])
    .where("consultation_id", "=", consultationId)
    .where("place", ">=", from)
    .orderBy("place")
    .execute();
}

function note(consultationId: string, known: Remembered, rows: readonly RowByTime[]) {
  for (const row of rows) {
    if (known.last && row.place <= known.last.place) continue;
    for (const { ordinal, hashes } of keysIn(row)) {
      for (const hash of hashes) known.lists.note(hash, known.ordinals.length);
      known.ordinals.push(ordinal);
      known.count += hashes.length;
    }
    known.last = row;
  }
  remembered.delete(consultationId);
  remembered.set(consultationId, known);
  forgetOldest(consultationId);
  return known;
}

/** Forgets what was asked for longest ago, not what is asked for now, until little enough is remembered. */
function forgetOldest(asked: string) {
  let keys = 0;
  for (const { count } of remembered.values()) keys += count;
  for (const [oldest, { count }] of remembered) {
    const isFew = keys <= mostRemembered.keys && remembered.size <= mostRemembered.consultations;
    if (isFew || oldest === asked) break;
    remembered.delete(oldest);
    keys -= count;
  }
}

/** The keys that a row holds. */
export function keysIn({ keys }: Pick<RowByTime, "keys">): CampaignKeys[] {
  const campaigns: number[][] = JSON.parse(keys);
  return campaigns.map(([ordinal = 0, ...hashes]) => ({ ordinal, hashes }));
}
