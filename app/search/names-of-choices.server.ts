import { apart, setApart } from "#app/words/marks.ts";
import type { Db } from "#db/schema.ts";
import type { KnownNames } from "./choice-words.ts";
import type { CountedChoices } from "./search.server.ts";
import type { SearchFilters } from "./search-filters.ts";

/** What the values are called that can be chosen. */
export async function namesOfChoices(
  db: Db,
  filters: Pick<SearchFilters, "government" | "consultation">,
  {
    choices,
    consultations,
  }: {
    choices: Pick<CountedChoices, "government">;
    consultations: Iterable<{ reference: string; title: string }>;
  },
): Promise<KnownNames> {
  const codes = [...choices.government.map(({ value }) => value), filters.government].filter(Boolean);
  const governments =
    codes.length === 0
      ? []
      : await db.selectFrom("government").select(["code", "name"]).where("code", "in", codes).execute();
  return {
    governments: Object.fromEntries(governments.map(({ code, name }) => [code, name])),
    consultations: Object.fromEntries(
      [...consultations].map(({ reference, title }) => [
        reference,
        `${reference} · ${setApart(title, apart)}`,
      ]),
    ),
    ...(filters.consultation ? await namesIn(db, filters.consultation) : { provisions: {}, questions: {} }),
  };
}

async function namesIn(db: Db, reference: string) {
  const provisions = await db
    .selectFrom("provision")
    .innerJoin("consultation", "consultation.id", "provision.consultation_id")
    .select(["provision.anchor", "provision.label"])
    .where("consultation.reference", "=", reference)
    .where("consultation.stage", "<>", "draft")
    .execute();
  const questions = await db
    .selectFrom("question")
    .innerJoin("consultation", "consultation.id", "question.consultation_id")
    .select(["question.key", "question.text"])
    .where("consultation.reference", "=", reference)
    .where("consultation.stage", "<>", "draft")
    .execute();
  return {
    provisions: Object.fromEntries(provisions.map(({ anchor, label }) => [anchor, label])),
    questions: Object.fromEntries(questions.map(({ key, text }) => [key, text])),
  };
}
