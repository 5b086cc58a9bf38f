import type { Db } from "#db/schema.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import { countPoints, type FoundPoints } from "./count-points.server.ts";
import { findQuotes } from "./find-quotes.server.ts";
import { findSentences } from "./find-sentences.server.ts";
import { type KeptPoints, pointsSince } from "./kept-points.server.ts";
import type { Quote } from "./quote.ts";
import { wordsOf } from "./read-back.server.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

/** All key points that public comments make, with what is told of all of them: of a large digest as they were counted last. */
export async function findPoints(db: Db, consultationId: string): Promise<FoundPoints> {
  const kept = await readPart<KeptPoints>(db, consultationId, "points");
  return kept ? pointsSince(db, consultationId, kept) : countPoints(db, consultationId);
}

/** Some of those that were found, and how many quotes of each are wanted. */
export interface WantedPoints {
  points: SaidPoint[];
  each: number;
}

/** Those with their quotes, and with what officials wrote on them; a key point of which nothing can be quoted is not shown. */
export async function quotePoints(
  db: Db,
  consultationId: string,
  found: Pick<FoundPoints, "quotes">,
  { points, each }: WantedPoints,
): Promise<QuotedPoint[]> {
  const keyPointIds = points.map(({ id }) => id);
  const kept = await readKept(db, consultationId, found, { points, each });
  // Where all of that has been taken back, others are looked for.
  const others = keyPointIds.filter((id) => !kept.has(id));
  const quotes = await findQuotes(db, consultationId, { keyPointIds: others, each });
  const sentences = await findSentences(db, consultationId, keyPointIds);
  return points.flatMap((point) => {
    const own = kept.get(point.id) ?? quotes.get(point.id) ?? [];
    return own.length > 0 ? [{ ...point, quotes: own, sentence: sentences.get(point.id) ?? null }] : [];
  });
}

/** The quotes of which it is known where they stand, in the words that everyone may read there now. */
async function readKept(
  db: Db,
  consultationId: string,
  { quotes }: Pick<FoundPoints, "quotes">,
  { points, each }: WantedPoints,
) {
  const wanted = points.map(({ id }) => ({ id, references: quotes.get(id)?.slice(0, each) ?? [] }));
  const words = await wordsOf(
    db,
    consultationId,
    wanted.flatMap(({ references }) => references),
    { forOfficials: true },
  );
  const kept = new Map<string, Quote[]>();
  for (const { id, references } of wanted) {
    const own = references.flatMap((reference) => {
      const read = words.get(reference.passage_id);
      return read ? [{ ...reference, ...read }] : [];
    });
    if (own.length > 0) kept.set(id, own);
  }
  return kept;
}
