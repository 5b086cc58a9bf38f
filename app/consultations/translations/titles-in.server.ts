import type { Db } from "#db/schema.ts";
import type { Consultation } from "../consultation.ts";
import { chooseTranslation } from "../text-languages.ts";

type TitledConsultation = Pick<Consultation, "id" | "language" | "title" | "summary">;

/** Consultations in a list, with title and summary in the language of the page where they are given in it. */
export async function titlesIn<Listed extends TitledConsultation>(
  db: Db,
  consultations: Listed[],
  page: string,
): Promise<(Listed & { textLanguage: string | null })[]> {
  const ids = consultations.map(({ id }) => id);
  const texts =
    ids.length === 0
      ? []
      : await db
          .selectFrom("consultation_text")
          .select(["consultation_id", "language", "title", "summary"])
          .where("consultation_id", "in", ids)
          .where("fits", "=", 1)
          .orderBy("language")
          .execute();
  return consultations.map((consultation) => {
    const own = texts.filter(({ consultation_id }) => consultation_id === consultation.id);
    const translations = own.map(({ language }) => language);
    const asked = { asked: null, page };
    const chosen = chooseTranslation({ authentic: consultation.language, translations }, asked);
    const { title, summary } = own.find(({ language }) => language === chosen) ?? consultation;
    return { ...consultation, title, summary, textLanguage: chosen ?? consultation.language };
  });
}
