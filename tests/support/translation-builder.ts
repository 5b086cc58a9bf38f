import type { TextLanguage } from "#app/consultations/text-languages.ts";
import { putTranslation } from "#app/consultations/translations/put-translation.server.ts";
import { alignMeasure } from "#app/consultations/translations/store-translation.server.ts";
import type { TranslationContent } from "#app/consultations/translations/translation.ts";
import type { Db } from "#db/schema.ts";

/** The measure of aConsultation in German. */
export const measureInGerman = "# Artikel 1\n\n1. Keine Ausfuhr ohne Genehmigung.\n\n# Artikel 2\n";

/** What a government says in German of what aConsultation makes. */
export const inGerman: TranslationContent = {
  title: "Eine Genehmigung für biometrische Überwachung",
  summary: "Wir schlagen eine Genehmigungspflicht vor.",
  measure_markdown: measureInGerman,
  questions: [],
};

/** A consultation whose authentic text is in English, in German too, without anybody being told. */
export async function aTranslation(
  db: Db,
  consultation: { id: string },
  { language = "de", ...facts }: Partial<TranslationContent> & { language?: TextLanguage } = {},
) {
  const content = { ...inGerman, ...facts };
  await db
    .updateTable("consultation")
    .set((column) => ({ language: "en", revision: column("revision", "+", 1) }))
    .where("id", "=", consultation.id)
    .execute();
  const { measure_markdown } = content;
  const found = await alignMeasure(db, { consultationId: consultation.id, language, measure_markdown });
  if (!found.ok) throw new Error(found.problem.key);
  const { aligned } = found;
  await putTranslation(db, { consultationId: consultation.id, language, revision: 0, content, aligned });
}
