import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import { shinglesOf } from "#app/content/shingles.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { readMeasureText } from "./read-measure.server.ts";
import { translatedWords } from "./translations/store-translation.server.ts";

/** Remembers the measure's own words, in place of those remembered before, so that quoting it makes nothing alike. */
export async function storeMeasureShingles(db: Db, consultationId: string, measureText: string) {
  await db.deleteFrom("measure_shingle").where("consultation_id", "=", consultationId).execute();
  const rows = shinglesOf(measureText).map((hash) => ({ consultation_id: consultationId, hash }));
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await db
      .insertInto("measure_shingle")
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
}

/** Remembers the words of the measure as it is now, in every language in which it is given. In the caller's transaction. */
export async function storeAllShingles(db: Db, consultationId: string, authentic?: string) {
  const own = authentic ?? textOfHtml(rendered(await readMeasureText(db, consultationId), "portal").html);
  const words = [own, ...(await translatedWords(db, consultationId))];
  await storeMeasureShingles(db, consultationId, words.join("\n\n"));
}

/** As storeAllShingles, and nobody may change the measure before its words are stored. */
export async function storeMeasureShinglesAnew(db: Db, consultationId: string) {
  const { measure_markdown } = await lockMeasure(db, consultationId);
  await storeAllShingles(db, consultationId, textOfHtml(rendered(measure_markdown, "portal").html));
}

function lockMeasure(db: Db, consultationId: string) {
  return db
    .updateTable("consultation")
    .set((column) => ({ measure_markdown: column.ref("measure_markdown") }))
    .where("id", "=", consultationId)
    .returning("measure_markdown")
    .executeTakeFirstOrThrow();
}
