import { hashesOf } from "#app/content/shingles.server.ts";
import type { Db } from "#db/schema.ts";
import { sampleFrom, sampleSize } from "./campaign.ts";
import type { Likeness } from "./choose-campaign.ts";

const chunkSize = 100;

/** By what a text is compared, without the words of the measure: best found before others are kept waiting. */
export async function likenessOf(db: Db, consultationId: string, text: string): Promise<Likeness> {
  const { whole, shingles } = hashesOf(text);
  const counted: number[] = [];
  for (const hashes of chunks(shingles)) {
    const inMeasure = await db
      .selectFrom("measure_shingle")
      .select("hash")
      .where("consultation_id", "=", consultationId)
      .where("hash", "in", hashes)
      .execute();
    const measured = new Set(inMeasure.map(({ hash }) => hash));
    counted.push(...hashes.filter((hash) => !measured.has(hash)));
    if (counted.length > sampleSize) break;
  }
  return { whole, ...sampleFrom(counted) };
}

/** As likenessOf, where the measure's shingles are known; for many texts one after another. */
export function likenessWithout(text: string, measured: ReadonlySet<number>): Likeness {
  const { whole, shingles } = hashesOf(text);
  const { sample, isPart } = sampleFrom(shingles.filter((hash) => !measured.has(hash)));
  return { whole, sample: Float64Array.from(sample), isPart };
}

/** The hashes of the shingles of a consultation's measure. */
export async function listMeasured(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("measure_shingle")
    .select("hash")
    .where("consultation_id", "=", consultationId)
    .execute();
  return Float64Array.from(rows, ({ hash }) => hash);
}

/** How many there are of them. */
export async function countMeasured(db: Db, consultationId: string) {
  const { count } = await db
    .selectFrom("measure_shingle")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return count;
}

function* chunks(hashes: number[]) {
  for (let start = 0; start < hashes.length; start += chunkSize) yield hashes.slice(start, start + chunkSize);
}
