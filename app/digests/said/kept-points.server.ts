import { type Progress, unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import type { DigestChange } from "../editing/change.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { type CountedPoints, countSome, type FoundPoints, listFacts } from "./count-points.server.ts";
import { compared, type SidesOfThemes, type UncomparedPoint } from "./count-points.ts";
import { type CountedLanguage, countLanguages } from "./find-languages.server.ts";
import { findQuotes } from "./find-quotes.server.ts";
import { quotesOfPoint } from "./nearest.ts";
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

/** What officials have done so far. */
export interface StandingEdits {
  /** Of the last edit. */
  edit_number: number;
  /** By a key point that is shown, those that are shown as it. */
  owners: Map<string, string[]>;
}

/** To be read before key points are counted: what is done while they are is counted again for each look. */
export async function findStanding(db: Db, consultationId: string): Promise<StandingEdits> {
  const owners = await findOwners(db, consultationId);
  return { edit_number: await findEditNumber(db, consultationId), owners };
}

/** What is kept of key points that have just been counted; the words of their quotes are still in it. */
export async function keptPointsOf(
  db: Db,
  consultationId: string,
  {
    found,
    standing,
    progress = unwatched,
  }: { found: CountedPoints; standing: StandingEdits; progress?: Progress },
) {
  await progress("their quotes");
  const keyPointIds = found.points.map(({ id }) => id);
  const { sides, made, nearest } = found;
  const quotes = await findQuotes(db, consultationId, { keyPointIds, each: quotesOfPoint, nearest });
  return {
    edit_number: standing.edit_number,
    points: found.points.map(({ dissent: _, ...point }) => ({
      point,
      own: standing.owners.get(point.id) ?? [],
      onProvisions: [...(made.onProvisions.get(point.id) ?? [])],
      quotes: quotes.get(point.id) ?? [],
    })),
    sides: [...sides].map(([theme, counts]) => [theme, [...counts]]),
    groups: [...made.groups],
    countries: [...made.countries],
    languages: await countLanguages(db, consultationId, progress),
  };
}

/**
 * Key points as they were kept, and as officials have left them since: names and places are those of now, and what they edited is
 * counted for this look as far as that is done in a second or so. What is left is as it was until the work counts it.
 */
export async function pointsSince(
  db: Db,
  consultationId: string,
  { content: kept, asOf }: { content: KeptPoints; asOf: string | null },
): Promise<FoundPoints> {
  const facts = await listFacts(db, consultationId);
  const since = await findSince(db, consultationId, kept);
  const anew = await findFitting(db, consultationId, [...since.other, ...since.touched]);
  const counted = await countSome(
    db,
    consultationId,
    facts.filter(({ id }) => anew.has(id)),
  );
  const known = new Map(kept.points.map((one) => [one.point.id, one.point]));
  const nows = new Map(counted.points.map((point) => [point.id, point]));
  const points = facts.flatMap((fact) => {
    const before = known.get(fact.id);
    return anew.has(fact.id) ? (nows.get(fact.id) ?? []) : before ? { ...before, ...fact } : [];
  });
  const others = kept.points.filter(({ point }) => !anew.has(point.id));
  return {
    asOf,
    points: compared(points, sidesNow(kept, points)),
    made: {
      onProvisions: new Map([
        ...others.map((one) => [one.point.id, new Map(one.onProvisions)] as const),
        ...counted.made.onProvisions,
      ]),
      groups: new Set([...kept.groups, ...counted.made.groups]),
      countries: new Set([...kept.countries, ...counted.made.countries]),
    },
    quotes: quotesAmong(kept, since),
    languages: kept.languages,
  };
}

/** Where the quotes stand that were kept of key points, as far as officials have left them there. */
export async function quotesSince(db: Db, consultationId: string, kept: KeptPoints) {
  return quotesAmong(kept, await findSince(db, consultationId, kept));
}

function quotesAmong(kept: KeptPoints, { other, renamed, moved }: Since): FoundPoints["quotes"] {
  const same = kept.points.filter(({ point: { id } }) => !other.has(id) && !renamed.has(id));
  return new Map(
    same.map(({ point, quotes }) => [point.id, quotes.filter(({ passage_id }) => !moved.has(passage_id))]),
  );
}

/** Who sees a key point otherwise is known of themes that hold the same key points as when that was counted. */
function sidesNow(kept: KeptPoints, points: UncomparedPoint[]): SidesOfThemes {
  const [before, now] = [kept.points.map(({ point }) => point), points].map((some) =>
    Map.groupBy(some, ({ theme_id, id }) => theme_id ?? id),
  );
  const idsIn = (themes: typeof before, theme: string) =>
    (themes?.get(theme) ?? [])
      .map(({ id }) => id)
      .sort()
      .join();
  const same = kept.sides.filter(([theme]) => idsIn(before, theme) === idsIn(now, theme));
  return new Map(same.map(([theme, counts]) => [theme, new Map(counts)]));
}

/** What officials have edited since. */
interface Since {
  /** Key points of which other ones are shown as them now, or that were not there. */
  other: Set<string>;
  /** Those of which passages were moved. */
  touched: Set<string>;
  /** Those that another passage names. */
  renamed: Set<string>;
  /** Passages that make something else. */
  moved: Set<string>;
}

async function findSince(db: Db, consultationId: string, kept: KeptPoints): Promise<Since> {
  const owners = await findOwners(db, consultationId);
  const before = new Map(kept.points.map(({ point, own }) => [point.id, own.toSorted().join()]));
  const shown = new Map([...owners].flatMap(([id, own]) => own.map((one) => [one, id] as const)));
  const edits = await db
    .selectFrom("digest_edit")
    .select("change")
    .where("consultation_id", "=", consultationId)
    .where("number", ">", kept.edit_number)
    .execute();
  const changes = edits.map(({ change }): DigestChange => JSON.parse(change));
  const made = changes.flatMap((change) => change.made);
  const rows = changes.flatMap((change) => change.rows);
  const asShown = (ids: string[]) => new Set(ids.flatMap((id) => shown.get(id) ?? []));
  return {
    other: new Set(
      [...owners].filter(([id, own]) => before.get(id) !== own.toSorted().join()).map(([id]) => id),
    ),
    touched: asShown(
      made.flatMap(({ before, after }) => [...before, ...after].map(({ key_point_id }) => key_point_id)),
    ),
    renamed: asShown(
      rows
        .filter(({ table, after }) => table === "key_point" && "quote_passage_id" in after)
        .map(({ id }) => id),
    ),
    moved: new Set(made.map(({ passage_id }) => passage_id)),
  };
}

/** In passages, what is counted for one look: a second of a processor or so. */
const mostCounted = 40_000;

/** The first of these key points, as many as that few passages make. */
async function findFitting(db: Db, consultationId: string, keyPointIds: string[]) {
  const fitting = new Set<string>();
  let left = mostCounted;
  for (const id of new Set(keyPointIds)) {
    const { passages } = await db
      .selectFrom("key_point as own")
      .innerJoin("key_point_passage as made", "made.key_point_id", "own.id")
      .select(({ fn }) => fn.countAll<number>().as("passages"))
      .where("own.consultation_id", "=", consultationId)
      .where("own.shown_as", "=", id)
      .executeTakeFirstOrThrow();
    left -= passages;
    if (left < 0) break;
    fitting.add(id);
  }
  return fitting;
}

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
