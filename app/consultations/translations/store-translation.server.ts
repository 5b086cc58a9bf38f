import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import type { Message } from "#app/words/message.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { Cut } from "../measure/cut.ts";
import { cutMeasure } from "../measure/cut-measure.ts";
import { originOfMeasure } from "../measure/origin.server.ts";
import { renderCut } from "../measure/rendered-cut.server.ts";
import { problemWithStructure } from "./match-provisions.ts";

/** A translated measure, each of its provisions with the id of the one that it is a translation of. */
export interface Aligned {
  preamble: string;
  provisions: { id: string; anchor: string; cut: Cut }[];
}

/** Where there is no translation of the measure. */
const nothing: Aligned = { preamble: "", provisions: [] };

/** Finds the measure's provisions in a translation of it; the problem where they are not the same ones. */
export async function alignMeasure(
  db: Db,
  {
    consultationId,
    language,
    measure_markdown,
  }: { consultationId: string; language: string; measure_markdown: string },
): Promise<{ ok: true; aligned: Aligned } | { ok: false; problem: Message }> {
  if (measure_markdown === "") return { ok: true, aligned: nothing };
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor", "kind", "label", "marker", "depth"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const { preamble, provisions: cuts } = cutMeasure(measure_markdown, {
    ...(await originOfMeasure(db, consultationId)),
    language,
  });
  const problem = problemWithStructure(provisions, cuts);
  if (problem) return { ok: false, problem };
  return {
    ok: true,
    aligned: {
      preamble,
      provisions: provisions.flatMap(({ id, anchor }, at) => {
        const cut = cuts[at];
        return cut ? [{ id, anchor, cut }] : [];
      }),
    },
  };
}

/**
 * Puts a translation's provisions beside the measure's, in the place of what was there in that language. Gives the
 * preamble's HTML, and whether anything is shown as it was typed. In the caller's transaction.
 */
export async function storeAligned(
  db: Db,
  { consultationId, language, aligned }: { consultationId: string; language: string; aligned: Aligned },
) {
  await db
    .deleteFrom("provision_text")
    .where("language", "=", language)
    .where("provision_id", "in", (eb) =>
      eb.selectFrom("provision").select("id").where("consultation_id", "=", consultationId),
    )
    .execute();
  const preamble = rendered(aligned.preamble, "portal");
  const shown = aligned.provisions.map(({ id, cut }) => ({ id, cut, ...renderCut(cut) }));
  const rows = shown.map(({ id, cut: { label, marker }, text, html }) => ({
    ...{ provision_id: id, language, label, marker, text, html },
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await db
      .insertInto("provision_text")
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
  return { preamble_html: preamble.html, isAsTyped: [preamble, ...shown].some(({ isAsTyped }) => isAsTyped) };
}

/**
 * Looks again at every translation once the authentic text has changed: one whose provisions are no longer the same stays
 * with the officials, and is shown to nobody until it is mended. Gives whether anything of them is shown as it was typed.
 * In the caller's transaction.
 */
export async function fitTranslations(db: Db, consultationId: string) {
  const texts = await db
    .selectFrom("consultation_text")
    .select(["language", "measure_markdown"])
    .where("consultation_id", "=", consultationId)
    .execute();
  let isAnyAsTyped = false;
  for (const { language, measure_markdown } of texts) {
    const found = await alignMeasure(db, { consultationId, language, measure_markdown });
    const aligned = found.ok ? found.aligned : nothing;
    const { preamble_html, isAsTyped } = await storeAligned(db, { consultationId, language, aligned });
    isAnyAsTyped ||= isAsTyped;
    await db
      .updateTable("consultation_text")
      .set({ fits: found.ok ? 1 : 0, preamble_html })
      .where("consultation_id", "=", consultationId)
      .where("language", "=", language)
      .execute();
  }
  return isAnyAsTyped;
}

/** The words of the measure in its other languages, for what is compared with all of them. */
export async function translatedWords(db: Db, consultationId: string) {
  const texts = await db
    .selectFrom("consultation_text")
    .select("measure_markdown")
    .where("consultation_id", "=", consultationId)
    .where("has_measure", "=", 1)
    .orderBy("language")
    .execute();
  return texts.map(({ measure_markdown }) => textOfHtml(rendered(measure_markdown, "portal").html));
}
