import type { Db } from "#db/schema.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import { countPoints, type FoundPoints } from "./count-points.server.ts";
import { findQuotes } from "./find-quotes.server.ts";
import { findSentences } from "./find-sentences.server.ts";
import { type KeptPoints, pointsSince, quotesSince } from "./kept-points.server.ts";
import type { Quote } from "./quote.ts";
import { wordsOf } from "./read-back.server.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

/** All key points that public comments make, with what is told of all of them: of a large digest as they were counted last. */
export async function findPoints(db: Db, consultationId: string): Promise<FoundPoints> {
  const kept = await readPart<KeptPoints>(db, consultationId, "points");
  return kept ? pointsSince(db, consultationId, kept) : countPoints(db, consultationId);
}

/** Those with their quotes, and with what officials wrote on them; a key point of which nothing can be quoted is not shown. */
export async function quotePoints(
  db: Db,
  consultationId: string,
  found: Pick<FoundPoints, "quotes" | "nearest">,
  { points, each }: { points: SaidPoint[]; each: number },
): Promise<QuotedPoint[]> {
  const keyPointIds = points.map(({ id }) => id);
  const quotes = await quotesOf(db, consultationId, found, { keyPointIds, each });
  const sentences = await findSentences(db, consultationId, keyPointIds);
  return points.flatMap((point) => {
    const own = quotes.get(point.id) ?? [];
    return own.length > 0 ? [{ ...point, quotes: own, sentence: sentences.get(point.id) ?? null }] : [];
  });
}

/** By key point, the words that name it, in the order of these. */
export async function namesOfPoints(db: Db, consultationId: string, keyPointIds: string[]) {
  const kept = await readPart<KeptPoints>(db, consultationId, "points");
  const quotes = kept ? await quotesSince(db, consultationId, kept.content) : new Map();
  const found = await quotesOf(db, consultationId, { quotes }, { keyPointIds, each: 1 });
  return new Map(
    keyPointIds.flatMap((id) => {
      const [name] = found.get(id) ?? [];
      return name ? [[id, name] as const] : [];
    }),
  );
}

/** What is known to stand somewhere in the words that everyone may read there now; where all of that was taken back, others. */
async function quotesOf(
  db: Db,
  consultationId: string,
  { quotes: known, nearest }: Pick<FoundPoints, "quotes" | "nearest">,
  { keyPointIds, each }: { keyPointIds: string[]; each: number },
) {
  const wanted = keyPointIds.map((id) => ({ id, references: known.get(id)?.slice(0, each) ?? [] }));
  const references = wanted.flatMap((one) => one.references);
  const words = await wordsOf(db, consultationId, references, { forOfficials: true });
  const quotes = new Map<string, Quote[]>();
  for (const { id, references } of wanted) {
    const own = references.flatMap((reference) => {
      const read = words.get(reference.passage_id);
      return read ? [{ ...reference, ...read }] : [];
    });
    if (own.length > 0) quotes.set(id, own);
  }
  const others = keyPointIds.filter((id) => !quotes.has(id));
  return new Map([
    ...quotes,
    ...(await findQuotes(db, consultationId, { keyPointIds: others, each, nearest })),
  ]);
}
