import type { Db } from "#db/schema.ts";
import type { DigestChange } from "../editing/change.ts";
import { type CountedPoints, countSome, type FoundPoints, listFacts } from "./count-points.server.ts";
import { compared, type SidesOfThemes, type UncomparedPoint } from "./count-points.ts";
import { type CountedLanguage, countLanguages } from "./find-languages.server.ts";
import { findQuotes } from "./find-quotes.server.ts";
import type { QuoteReference } from "./quote-references.ts";

/** A key point of a large digest as it was counted once. */
interface KeptPoint {
  point: UncomparedPoint;
  /** The key points that were shown as this one. */
  own: string[];
  /** By the id of a provision, how many comments make it there. */
  onProvisions: [string, number][];
  /** As many as any page quotes. */
  quotes: QuoteReference[];
}

/** All key points of a large digest, and what is told of them together. */
export interface KeptPoints {
  /** Of the last edit that is in it. */
  edit_number: number;
  points: KeptPoint[];
  sides: [string, [UncomparedPoint["position"], number][]][];
  groups: string[];
  countries: string[];
  languages: CountedLanguage[];
}

/** Beside the words that name it, so many of each key point are quoted where many are listed; its own page has all. */
export const quotesOfPoint = 3;

/** What is kept of key points that have just been counted; the words of their quotes are still in it. */
export async function keptPointsOf(
  db: Db,
  consultationId: string,
  { found, edit_number }: { found: CountedPoints; edit_number: number },
) {
  const owners = await findOwners(db, consultationId);
  const keyPointIds = found.points.map(({ id }) => id);
  const quotes = await findQuotes(db, consultationId, { keyPointIds, each: quotesOfPoint });
  const { sides, made } = found;
  return {
    edit_number,
    points: found.points.map((point) => ({
      point,
      own: owners.get(point.id) ?? [],
      onProvisions: [...(made.onProvisions.get(point.id) ?? [])],
      quotes: quotes.get(point.id) ?? [],
    })),
    sides: [...sides].map(([theme, counts]) => [theme, [...counts]]),
    groups: [...made.groups],
    countries: [...made.countries],
    languages: await countLanguages(db, consultationId),
  };
}

/** More key points than these are not counted anew for a look: until the work has done it, they are as they were. */
const mostCounted = 12;

/**
 * Key points as they were kept, and as officials have left them since: what they edited is counted for this look, unless that is
 * very much of it.
 */
export async function pointsSince(
  db: Db,
  consultationId: string,
  { content: kept, asOf }: { content: KeptPoints; asOf: string | null },
): Promise<FoundPoints> {
  const facts = await listFacts(db, consultationId);
  const known = new Map(kept.points.map((one) => [one.point.id, one]));
  const stale = await findStale(db, consultationId, kept);
  const isMany = stale.size > mostCounted;
  const anew = facts.filter(({ id }) => stale.has(id) && !(isMany && known.has(id)));
  const counted = await countSome(db, consultationId, anew);
  const nows = new Map(counted.points.map((point) => [point.id, point]));
  const isAnew = new Set(anew.map(({ id }) => id));
  const points = facts.flatMap((fact) => {
    const before = known.get(fact.id);
    return isAnew.has(fact.id) ? (nows.get(fact.id) ?? []) : before ? { ...before.point, ...fact } : [];
  });
  const shown = kept.points.filter(({ point }) => !isAnew.has(point.id));
  const sides: SidesOfThemes = new Map(kept.sides.map(([theme, counts]) => [theme, new Map(counts)]));
  return {
    asOf,
    points: compared(points, sides),
    made: {
      onProvisions: new Map([
        ...shown.map((one) => [one.point.id, new Map(one.onProvisions)] as const),
        ...counted.made.onProvisions,
      ]),
      groups: new Set([...kept.groups, ...counted.made.groups]),
      countries: new Set([...kept.countries, ...counted.made.countries]),
    },
    quotes: new Map(shown.map(({ point, quotes }) => [point.id, quotes])),
    languages: kept.languages,
  };
}

/** The key points that officials made, merged or parted since, or of which they moved passages. */
async function findStale(db: Db, consultationId: string, { points, edit_number }: KeptPoints) {
  const owners = await findOwners(db, consultationId);
  const touched = await findTouched(db, consultationId, edit_number);
  const before = new Map(points.map(({ point, own }) => [point.id, own.toSorted().join()]));
  const stale = [...owners].filter(
    ([id, own]) => before.get(id) !== own.toSorted().join() || own.some((one) => touched.has(one)),
  );
  return new Set(stale.map(([id]) => id));
}

/** By a key point that is shown, those that are shown as it. */
async function findOwners(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .where("shown_as", "is not", null)
    .execute();
  const owners = new Map<string, string[]>();
  for (const { id, shown_as } of rows)
    if (shown_as !== null) owners.set(shown_as, [...(owners.get(shown_as) ?? []), id]);
  return owners;
}

/** The key points that passages made before an edit after that number, or make since, and those that got another name. */
async function findTouched(db: Db, consultationId: string, edit_number: number) {
  const edits = await db
    .selectFrom("digest_edit")
    .select("change")
    .where("consultation_id", "=", consultationId)
    .where("number", ">", edit_number)
    .execute();
  return new Set(edits.flatMap(({ change }) => touchedBy(JSON.parse(change))));
}

function touchedBy({ rows, made }: DigestChange) {
  const renamed = rows.filter(({ table, after }) => table === "key_point" && "quote_passage_id" in after);
  return [
    ...renamed.map(({ id }) => id),
    ...made.flatMap(({ before, after }) => [...before, ...after].map(({ key_point_id }) => key_point_id)),
  ];
}
