import { shinglesOf, wholeTextHash } from "#app/content/shingles.server.ts";
import type { Db } from "#db/schema.ts";

/** What a comment is compared by with the others of its consultation. */
export interface Likeness {
  /** That of all its words in their order; null where it has none. */
  whole: number | null;
  /** At most 64 shingles that the measure does not contain, the smallest first. */
  sample: number[];
}

const sampleSize = 64;
const chunkSize = 100;

/** By what a text is compared: best found before others are kept waiting. */
export async function likenessOf(db: Db, consultationId: string, text: string): Promise<Likeness> {
  const sample: number[] = [];
  for (const hashes of chunks(shinglesOf(text))) {
    const inMeasure = await db
      .selectFrom("measure_shingle")
      .select("hash")
      .where("consultation_id", "=", consultationId)
      .where("hash", "in", hashes)
      .execute();
    const measured = new Set(inMeasure.map(({ hash }) => hash));
    sample.push(...hashes.filter((hash) => !measured.has(hash)));
    if (sample.length >= sampleSize) break;
  }
  return { whole: wholeTextHash(text), sample: sample.slice(0, sampleSize) };
}

function* chunks(hashes: number[]) {
  for (let start = 0; start < hashes.length; start += chunkSize) yield hashes.slice(start, start + chunkSize);
}
