import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import { newId } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { Cut } from "./measure/cut.ts";
import { cutMeasure } from "./measure/cut-measure.ts";
import { originOfMeasure } from "./measure/origin.server.ts";
import { renderCut } from "./measure/rendered-cut.server.ts";
import { storeAllShingles } from "./measure-shingles.server.ts";
import { leaveRenderingMeasure } from "./render-measure-again.server.ts";
import { fitTranslations } from "./translations/store-translation.server.ts";

/**
 * Makes this the consultation's measure: its text, its preamble, its provisions and the words that comments are not
 * compared by. Provisions whose anchor was there before keep their id; one that has points on it cannot be taken away,
 * so this is for drafts. Runs in the caller's transaction. Gives the number of provisions.
 */
export async function storeMeasure(db: Db, consultationId: string, markdown: string) {
  const { provisions, ...cut } = cutMeasure(markdown, await originOfMeasure(db, consultationId));
  const preamble = rendered(cut.preamble, "portal");
  const whole = rendered(markdown, "portal");
  await db
    .updateTable("consultation")
    .set({ measure_markdown: markdown, preamble_html: preamble.html })
    .where("id", "=", consultationId)
    .execute();
  await removeOtherProvisions(db, consultationId, provisions);
  const shown = provisions.map((cut) => ({ cut, ...renderCut(cut) }));
  for (let at = 0; at < shown.length; at += rowsAtOnce)
    await putProvisions(db, consultationId, { shown: shown.slice(at, at + rowsAtOnce), after: at });
  const isTranslationAsTyped = await fitTranslations(db, consultationId);
  if (isTranslationAsTyped || [preamble, whole, ...shown].some(({ isAsTyped }) => isAsTyped))
    await leaveRenderingMeasure(db, consultationId);
  await storeAllShingles(db, consultationId, textOfHtml(whole.html));
  return provisions.length;
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
  { shown, after }: { shown: (ReturnType<typeof renderCut> & { cut: Cut })[]; after: number },
) {
  const rows = shown.map(({ cut, text, html }, at) => ({
    id: newId(),
    consultation_id: consultationId,
    anchor: cut.anchor,
    parent_anchor: cut.parent_anchor,
    kind: cut.kind,
    label: cut.label,
    marker: cut.marker,
    depth: cut.depth,
    text,
    html,
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
