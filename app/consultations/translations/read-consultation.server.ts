import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { type FoundConsultation, findConsultation } from "../find-consultation.server.ts";
import { provisionsAt } from "../provisions-at.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { chooseTranslation } from "../text-languages.ts";
import { textParameter } from "./text-parameter.ts";
import { translatedQuestions } from "./translated-questions.ts";
import type { QuestionTranslation, ShownText } from "./translation.ts";

/** Who reads, and in which language their page stands. */
interface Reader {
  db: Db;
  account: Account | null;
  t: Pick<Translator, "language">;
}

/**
 * As findConsultation, with the title and the summary in the language in which the reader is shown the text: the one that
 * the address names, else that of the page, else the authentic one.
 */
export async function readConsultation(
  { db, account, t }: Reader,
  { url }: { url: string },
  reference: string | undefined,
) {
  const consultation = await findConsultation(db, account, reference);
  const texts = await db
    .selectFrom("consultation_text")
    .select(["language", "title", "summary", "has_measure", "questions"])
    .where("consultation_id", "=", consultation.id)
    .where("fits", "=", 1)
    .orderBy("language")
    .execute();
  const asked = new URL(url).searchParams.get(textParameter);
  const translation = chooseTranslation(
    { authentic: consultation.language, translations: texts.map(({ language }) => language) },
    { asked, page: t.language },
  );
  const shown = texts.find(({ language }) => language === translation);
  const { language: authentic, title, summary } = consultation;
  const hasMeasure = shown?.has_measure === 1;
  const text: ShownText = {
    authentic,
    language: translation ?? authentic,
    measureLanguage: hasMeasure ? translation : authentic,
    measureTranslation: hasMeasure ? translation : null,
    languages: [...(authentic === null ? [] : [authentic]), ...texts.map(({ language }) => language)],
  };
  return {
    ...consultation,
    title: shown?.title ?? title,
    summary: shown?.summary ?? summary,
    text,
    questionTexts: shown ? readQuestionTexts(shown.questions) : [],
  };
}

export type ReadConsultation = FoundConsultation & {
  text: ShownText;
  questionTexts: QuestionTranslation[];
};

/** What the authority asks, in the language in which the consultation is read. */
export async function readAsked(
  db: Db,
  { id, text, questionTexts }: Pick<ReadConsultation, "id" | "text" | "questionTexts">,
) {
  const asked = translatedQuestions(await listQuestions(db, id), { ...text, questions: questionTexts });
  const provisions = await provisionsAt(
    db,
    { id, text },
    asked.flatMap(({ provision }) => provision || []),
  );
  return asked.map((question) => ({
    ...question,
    provision_label: provisions.get(question.provision)?.label,
  }));
}

const questionTexts = z.array(
  z.object({
    key: z.string(),
    text: z.string(),
    hint: z.string(),
    options: z.array(z.object({ key: z.string(), text: z.string() })),
    from_label: z.string(),
    to_label: z.string(),
  }),
);

/** The questions of a translation as they are stored. */
export function readQuestionTexts(stored: string): QuestionTranslation[] {
  return questionTexts.parse(JSON.parse(stored));
}
