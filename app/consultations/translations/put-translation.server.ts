import type { Db } from "#db/schema.ts";
import { leaveRenderingMeasure } from "../render-measure-again.server.ts";
import { type Aligned, storeAligned } from "./store-translation.server.ts";
import type { TranslationContent } from "./translation.ts";

interface AlignedTranslation {
  consultationId: string;
  language: string;
  /** Of the one that it replaces; 0 where there is none. */
  revision: number;
  content: TranslationContent;
  aligned: Aligned;
}

/** Stores a translation whose provisions were found to be those of the measure. In the caller's transaction. */
export async function putTranslation(
  db: Db,
  { consultationId, language, revision, content, aligned }: AlignedTranslation,
) {
  const { title, summary, questions, measure_markdown } = content;
  const { preamble_html, isAsTyped } = await storeAligned(db, { consultationId, language, aligned });
  const row = {
    title,
    summary,
    questions: JSON.stringify(questions),
    has_measure: measure_markdown === "" ? (0 as const) : (1 as const),
    fits: 1 as const,
    revision: revision + 1,
    preamble_html,
    measure_markdown,
  };
  await db
    .insertInto("consultation_text")
    .values({ ...row, consultation_id: consultationId, language })
    .onConflict((conflict) => conflict.columns(["consultation_id", "language"]).doUpdateSet(row))
    .execute();
  if (isAsTyped) await leaveRenderingMeasure(db, consultationId);
}
