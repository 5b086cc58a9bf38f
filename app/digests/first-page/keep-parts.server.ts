import type { Task } from "#app/work/carry-out.server.ts";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { type KeptPart, writeParts } from "../kept/kept-parts.server.ts";
import { findPartsBehind } from "../kept/stand.server.ts";
import { keptOffersOf } from "../learning/offers.server.ts";
import { countPoints } from "../said/count-points.server.ts";
import { keptAsksOf } from "../said/find-asks.server.ts";
import { findVoices } from "../said/find-voices.server.ts";
import { findStanding, keptPointsOf } from "../said/kept-points.server.ts";
import { withoutWords } from "../said/quote-references.ts";
import { firstPageOf } from "./first-page.server.ts";

/**
 * Makes what is kept of each digest of so many comments where that says something else now, one after another. One that
 * fails keeps no other waiting.
 */
export async function keepParts(
  db: Db,
  { now, progress = unwatched, signal }: Pick<Task, "now"> & Partial<Pick<Task, "progress" | "signal">>,
  from?: number,
) {
  const failures: unknown[] = [];
  for (const { id, reference, stood_at } of await findPartsBehind(db, { now, from })) {
    const began = performance.now();
    const say = (part: string) => progress(`${reference}: ${part}`);
    await makeParts(db, id, say)
      .then(async (contents) => {
        const took = Math.round(performance.now() - began);
        const made = { stood_at, made_at: now.toISOString(), took, contents };
        await inTransaction(db, (db) => writeParts(db, id, made));
      })
      .catch((error: unknown) => {
        if (signal?.aborted) throw error;
        failures.push(error);
      });
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("; "));
}

async function makeParts(db: Db, id: string, say: Progress): Promise<Record<KeptPart, unknown>> {
  /** How far it is with one thing. */
  const progress =
    (what: string): Progress =>
    (words) =>
      say(`${what}, ${words}`);
  const standing = await findStanding(db, id);
  const found = await countPoints(db, id, progress("counting key points"));
  const points = await keptPointsOf(db, id, { found, standing, progress: progress("telling of key points") });
  const asks = await keptAsksOf(db, id, progress("listing what is asked"));
  const cited = found.made;
  const voices = await findVoices(db, id, { cited, progress: progress("listing lone voices") });
  const offers = await keptOffersOf(db, id, progress("listing what officials may decide on"));
  const counted = { found, asks, voices, languages: points.languages };
  const inProgress = progress("the first page of the digest");
  return {
    points: withoutWords(points),
    asks,
    voices,
    "to check": offers,
    "first page": withoutWords(await firstPageOf(db, id, { ...counted, progress: inProgress })),
  };
}
