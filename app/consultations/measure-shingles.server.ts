import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import { shinglesOf } from "#app/content/shingles.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";

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

/** As storeMeasureShingles, of the measure that is stored. */
export async function storeMeasureShinglesAnew(db: Db, consultationId: string) {
  const { measure_markdown } = await lockMeasure(db, consultationId);
  await storeMeasureShingles(db, consultationId, textOfHtml(rendered(measure_markdown, "public").html));
}

/** Nobody may change it before its words are stored. */
function lockMeasure(db: Db, consultationId: string) {
  return db
    .updateTable("consultation")
    .set((column) => ({ measure_markdown: column.ref("measure_markdown") }))
    .where("id", "=", consultationId)
    .returning("measure_markdown")
    .executeTakeFirstOrThrow();
}
