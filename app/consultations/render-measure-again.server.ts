import { z } from "zod";
import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import { leaveWork } from "#app/work/jobs.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { indexMeasure } from "./index-measure.server.ts";
import { lockConsultation, raiseRevision } from "./lock-consultation.server.ts";
import { cutMeasure } from "./measure/cut-measure.ts";
import { originOfMeasure } from "./measure/origin.server.ts";
import { renderCut } from "./measure/rendered-cut.server.ts";
import { storeAllShingles } from "./measure-shingles.server.ts";
import { listProvisions } from "./provisions.server.ts";
import { fitTranslations } from "./translations/store-translation.server.ts";

/** The kind of work, by its name. */
export const renderingMeasureAgain = "render a measure again";

/** Leaves it to be done later to render a measure of which something is kept as it was typed. In the transaction that stores it. */
export async function leaveRenderingMeasure(db: Db, consultationId: string) {
  await leaveWork(db, {
    id: `${renderingMeasureAgain} ${consultationId}`,
    kind: renderingMeasureAgain,
    payload: { consultation_id: consultationId },
    dueAt: new Date(0),
  });
}

/** Renders a measure again as it is now, and says so to readers; throws where that fails again. */
export async function renderMeasureAgain(db: Db, payload: unknown) {
  const { consultation_id } = z.object({ consultation_id: z.string() }).parse(payload);
  await inTransaction(db, async (db) => {
    await lockConsultation(db, consultation_id);
    const { measure_markdown } = await db
      .selectFrom("consultation")
      .select("measure_markdown")
      .where("id", "=", consultation_id)
      .executeTakeFirstOrThrow();
    const cut = cutMeasure(measure_markdown, await originOfMeasure(db, consultation_id));
    const preamble = rendered(cut.preamble, "portal");
    const whole = rendered(measure_markdown, "portal");
    const provisions = cut.provisions.map((provision) => ({ provision, ...renderCut(provision) }));
    if ([preamble, whole, ...provisions].some(({ isAsTyped }) => isAsTyped))
      throw new Error("A text of a measure cannot be rendered");
    await db
      .updateTable("consultation")
      .set({ preamble_html: preamble.html })
      .where("id", "=", consultation_id)
      .execute();
    const stored = await listProvisions(db, consultation_id);
    const isCutAlike =
      stored.length === cut.provisions.length &&
      stored.every(({ anchor }, at) => anchor === cut.provisions[at]?.anchor);
    // What was cut by earlier rules keeps the words under each of its anchors: comments stand on them.
    for (const { provision, text, html } of isCutAlike ? provisions : [])
      await db
        .updateTable("provision")
        .set({ text, html })
        .where("consultation_id", "=", consultation_id)
        .where("anchor", "=", provision.anchor)
        .execute();
    if (await fitTranslations(db, consultation_id))
      throw new Error("A text of a translated measure cannot be rendered");
    await storeAllShingles(db, consultation_id, textOfHtml(whole.html));
    await indexMeasure(db, consultation_id);
    await raiseRevision(db, consultation_id);
  });
}
