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

function* chunks(hashes: number[]) {
  for (let start = 0; start < hashes.length; start += chunkSize) yield hashes.slice(start, start + chunkSize);
}
