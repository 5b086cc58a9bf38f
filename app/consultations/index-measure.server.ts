import { textOfHtml } from "#app/content/markdown.server.ts";
import { dropKinds, type NewEntry, putEntries } from "#app/indexing/entries.server.ts";
import type { Db } from "#db/schema.ts";
import { isPublic } from "./consultation.ts";
import { listProvisions } from "./provisions.server.ts";
import { listQuestions } from "./questions/questions.server.ts";
import { readQuestionTexts } from "./translations/read-consultation.server.ts";

/**
 * Makes what an authority says findable in all its languages as it is public now, and unfindable where it is not: the title and
 * what stands before the provisions, each provision, each question. In the caller's transaction.
 */
export async function indexMeasure(db: Db, consultationId: string) {
  await dropKinds(db, consultationId, ["measure", "provision", "question"]);
  const consultation = await findSaid(db, consultationId);
  if (!isPublic(consultation)) return;
  const translations = await db
    .selectFrom("consultation_text")
    .select(["language", "title", "summary", "questions", "preamble_html"])
    .where("consultation_id", "=", consultationId)
    .where("fits", "=", 1)
    .execute();
  await putEntries(db, [
    ...[consultation, ...translations].map((said) => measureEntry(consultation, said)),
    ...(await provisionEntries(db, consultation)),
    ...(await questionEntries(db, consultation, translations)),
  ]);
}

async function findSaid(db: Db, consultationId: string) {
  return db
    .selectFrom("consultation")
    .select(["id", "government_code", "stage", "opens_at", "language", "title", "summary", "preamble_html"])
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
}

type Said = Awaited<ReturnType<typeof findSaid>>;

/** What all entries of a consultation have alike. */
function factsOf({ id, government_code, opens_at, language }: Said) {
  return {
    ...{ consultation_id: id, government_code, submitted_at: opens_at, likelyLanguage: language ?? "en" },
    ...{ language, stakeholder_group: null, country: null, organisation: null, position: null },
    ...{ attachments: 0 as const, provisions: "", questions: "" },
  };
}

function measureEntry(
  consultation: Said,
  { language, title, summary, preamble_html }: Pick<Said, "language" | "title" | "summary" | "preamble_html">,
): NewEntry {
  const texts = [title, summary, textOfHtml(preamble_html)];
  return { ...factsOf(consultation), kind: "measure", subject_id: consultation.id, language, texts };
}

async function provisionEntries(db: Db, consultation: Said): Promise<NewEntry[]> {
  const authentic = await listProvisions(db, consultation.id);
  const translated = await db
    .selectFrom("provision_text as words")
    .innerJoin("provision", "provision.id", "words.provision_id")
    .innerJoin("consultation_text as text", (join) =>
      join
        .onRef("text.consultation_id", "=", "provision.consultation_id")
        .onRef("text.language", "=", "words.language"),
    )
    .select(["provision.id", "provision.anchor", "words.language", "words.label", "words.text"])
    .where("provision.consultation_id", "=", consultation.id)
    .where("text.fits", "=", 1)
    .execute();
  const all = [...authentic.map((one) => ({ ...one, language: consultation.language })), ...translated];
  return all.map(({ id, anchor, language, label, text }) => ({
    ...factsOf(consultation),
    ...{ kind: "provision", subject_id: id, provisions: anchor, language, texts: [label, text] },
  }));
}

async function questionEntries(
  db: Db,
  consultation: Said,
  translations: { language: string; questions: string }[],
): Promise<NewEntry[]> {
  const asked = await listQuestions(db, consultation.id);
  const said = [
    { language: consultation.language, questions: asked },
    ...translations.map(({ language, questions }) => ({
      language,
      questions: readQuestionTexts(questions),
    })),
  ];
  return said.flatMap(({ language, questions }) =>
    questions.flatMap(({ key, text, hint, options }) => {
      const id = asked.find((question) => question.key === key)?.id;
      if (id === undefined) return [];
      const texts = [text, hint, ...options.map((option) => option.text)];
      return [
        {
          ...factsOf(consultation),
          kind: "question" as const,
          subject_id: id,
          questions: key,
          language,
          texts,
        },
      ];
    }),
  );
}
