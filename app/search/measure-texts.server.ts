import { provisionAddress } from "#app/consultations/addresses.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { readQuestionTexts } from "#app/consultations/translations/read-consultation.server.ts";
import { textParameter } from "#app/consultations/translations/text-parameter.ts";
import { textOfHtml } from "#app/content/markdown.server.ts";
import type { FoundEntry } from "#app/indexing/find-entries.server.ts";
import type { Db } from "#db/schema.ts";
import type { HitText } from "./find-hits.server.ts";

interface SaidWhere {
  reference: string;
  /** BCP 47, of the authentic text. */
  authentic: string | null;
}

/** The texts of an entry that an authority wrote, in its language. */
export async function textsOfMeasure(
  db: Db,
  entry: FoundEntry,
  { reference, authentic }: SaidWhere,
): Promise<HitText[]> {
  const translation = entry.language === authentic ? null : entry.language;
  const query = translation ? `?${textParameter}=${translation}` : "";
  const address = `/consultations/${reference}`;
  if (entry.kind === "provision") {
    const words = await findProvision(db, entry.subject_id, translation);
    const place = `${provisionAddress(reference, entry.provisions)}${query}`;
    return words ? [{ part: "provision", title: words.label, text: words.text, address: place }] : [];
  }
  if (entry.kind === "question") {
    const words = await findQuestion(db, entry, translation);
    return words
      ? [{ part: "question", title: "", text: words, address: `${address}/questions${query}` }]
      : [];
  }
  if (entry.kind !== "measure") return [];
  const said = await findSaid(db, entry.consultation_id, translation);
  if (!said) return [];
  return [
    { part: "title", title: "", text: said.title, address: `${address}${query}` },
    { part: "summary", title: "", text: said.summary, address: `${address}${query}` },
    {
      part: "preamble",
      title: "",
      text: textOfHtml(said.preamble_html),
      address: `${address}/measure${query}`,
    },
  ];
}

async function findProvision(db: Db, id: string, translation: string | null) {
  if (translation === null)
    return db.selectFrom("provision").select(["label", "text"]).where("id", "=", id).executeTakeFirst();
  return db
    .selectFrom("provision_text")
    .select(["label", "text"])
    .where("provision_id", "=", id)
    .where("language", "=", translation)
    .executeTakeFirst();
}

async function findQuestion(
  db: Db,
  { consultation_id, questions: key }: FoundEntry,
  translation: string | null,
) {
  const asked = translation
    ? await findTranslatedQuestions(db, consultation_id, translation)
    : await listQuestions(db, consultation_id);
  const question = asked.find((question) => question.key === key);
  if (!question) return null;
  return [question.text, question.hint, ...question.options.map(({ text }) => text)]
    .filter(Boolean)
    .join("\n");
}

async function findTranslatedQuestions(db: Db, consultationId: string, language: string) {
  const row = await db
    .selectFrom("consultation_text")
    .select("questions")
    .where("consultation_id", "=", consultationId)
    .where("language", "=", language)
    .executeTakeFirst();
  return row ? readQuestionTexts(row.questions) : [];
}

async function findSaid(db: Db, consultationId: string, translation: string | null) {
  if (translation === null)
    return db
      .selectFrom("consultation")
      .select(["title", "summary", "preamble_html"])
      .where("id", "=", consultationId)
      .executeTakeFirst();
  return db
    .selectFrom("consultation_text")
    .select(["title", "summary", "preamble_html"])
    .where("consultation_id", "=", consultationId)
    .where("language", "=", translation)
    .executeTakeFirst();
}
