import { plainText, renderMarkdown } from "#app/content/markdown.server.ts";
import { shinglesOf } from "#app/content/shingles.server.ts";
import { newId } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { type Cut, cutMeasure } from "./cut-measure.ts";

/** A cut as it is shown: a heading's own words or a paragraph's text, and the HTML of what stands under the number. */
export function renderCut(cut: Cut) {
  const text = plainText(cut.kind === "heading" ? cut.title : cut.markdown);
  return { text, html: renderMarkdown(cut.markdown, "portal") };
}

/**
 * Makes this the consultation's measure: its text, its preamble, its provisions and the words that comments are not
 * compared by. Provisions whose anchor was there before keep their id; one that has points on it cannot be taken away,
 * so this is for drafts. Runs in the caller's transaction. Gives the number of provisions.
 */
export async function storeMeasure(db: Db, consultationId: string, markdown: string) {
  const { preamble, provisions } = cutMeasure(markdown);
  await db
    .updateTable("consultation")
    .set({ measure_markdown: markdown, preamble_html: renderMarkdown(preamble, "portal") })
    .where("id", "=", consultationId)
    .execute();
  await removeOtherProvisions(db, consultationId, provisions);
  for (let at = 0; at < provisions.length; at += rowsAtOnce)
    await putProvisions(db, consultationId, { cuts: provisions.slice(at, at + rowsAtOnce), after: at });
  await storeMeasureShingles(db, consultationId, plainText(markdown));
  return provisions.length;
}

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

async function removeOtherProvisions(db: Db, consultationId: string, provisions: Cut[]) {
  const kept = new Set(provisions.map(({ anchor }) => anchor));
  const stored = await db
    .selectFrom("provision")
    .select(["id", "anchor"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const removed = stored.filter(({ anchor }) => !kept.has(anchor)).map(({ id }) => id);
  for (let at = 0; at < removed.length; at += rowsAtOnce)
    await db
      .deleteFrom("provision")
      .where("id", "in", removed.slice(at, at + rowsAtOnce))
      .execute();
}

async function putProvisions(
  db: Db,
  consultationId: string,
  { cuts, after }: { cuts: Cut[]; after: number },
) {
  const rows = cuts.map((cut, at) => ({
    id: newId(),
    consultation_id: consultationId,
    anchor: cut.anchor,
    parent_anchor: cut.parent_anchor,
    kind: cut.kind,
    label: cut.label,
    marker: cut.marker,
    depth: cut.depth,
    ...renderCut(cut),
    sort_order: after + at + 1,
  }));
  await db
    .insertInto("provision")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["consultation_id", "anchor"]).doUpdateSet((row) => ({
        parent_anchor: row.ref("excluded.parent_anchor"),
        kind: row.ref("excluded.kind"),
        label: row.ref("excluded.label"),
        marker: row.ref("excluded.marker"),
        depth: row.ref("excluded.depth"),
        text: row.ref("excluded.text"),
        html: row.ref("excluded.html"),
        sort_order: row.ref("excluded.sort_order"),
      })),
    )
    .execute();
}
