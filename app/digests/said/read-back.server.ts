import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { publicTexts, textKey } from "../building/public-texts.server.ts";
import { hashOf, isVerbatim } from "../building/verbatim.server.ts";
import { sentencesOf } from "../passages/sentences.ts";
import { findTranslations } from "./find-translations.server.ts";
import type { Quote } from "./quote.ts";
import type { QuoteReference } from "./quote-references.ts";

type Words = Omit<Quote, keyof QuoteReference>;

/**
 * The words of references as everyone may read them now, by passage: where they stand as they stood, or elsewhere in the
 * same part of a comment that has been changed since. Those of comments that were taken back, or that say something else
 * now, are not among them. With each what officials have translated, until `translatedBy` where that is given.
 */
export async function wordsOf(
  db: Db,
  consultationId: string,
  references: QuoteReference[],
  { translatedBy, forOfficials = false }: { translatedBy?: string | undefined; forOfficials?: boolean } = {},
) {
  const found = new Map<string, Words>();
  const all = await translationsBy(db, references, translatedBy);
  const translations = forOfficials ? all : withoutMakers(all);
  const numbers = [...new Set(references.map(({ number }) => number))];
  for (let at = 0; at < numbers.length; at += rowsAtOnce) {
    const some = new Set(numbers.slice(at, at + rowsAtOnce));
    const comments = await findComments(db, consultationId, [...some]);
    const texts = await publicTexts(
      db,
      consultationId,
      comments.map(({ id }) => id),
    );
    const byKey = new Map(texts.map((text) => [textKey(text), text.text]));
    const byNumber = new Map(comments.map((comment) => [comment.number, comment]));
    for (const reference of references.filter(({ number }) => some.has(number))) {
      const comment = byNumber.get(reference.number);
      if (!comment) continue;
      const { id, number: _, ...author } = comment;
      const words = wordsIn(byKey.get(textKey({ ...reference, comment_id: id })) ?? "", reference);
      const translation = translations.get(reference.passage_id) ?? null;
      if (words !== null) found.set(reference.passage_id, { words, translation, ...author });
    }
  }
  return found;
}

/** Those alone that were there at that moment, where one is given. */
async function translationsBy(db: Db, references: QuoteReference[], moment?: string) {
  const passageIds = [...new Set(references.map(({ passage_id }) => passage_id))];
  return findTranslations(db, passageIds, moment);
}

/** As everyone reads them. */
function withoutMakers(translations: Awaited<ReturnType<typeof findTranslations>>) {
  return new Map(
    [...translations].map(([id, translation]) => [id, { ...translation, made_by: null, made_at: null }]),
  );
}

async function findComments(db: Db, consultationId: string, numbers: number[]) {
  return selectPublishedComments(db, consultationId)
    .select(["comment.id", "comment.number", "comment.organisation", "comment.author_name"])
    .select(["comment.attribution", "comment.stakeholder_group", "comment.country"])
    .where("comment.number", "in", numbers)
    .execute();
}

function wordsIn(text: string, reference: QuoteReference) {
  if (isVerbatim(text, reference)) return text.slice(reference.starts_at, reference.ends_at);
  for (const { start, end } of sentencesOf(text, reference.language))
    if (hashOf(text.slice(start, end)) === reference.hash) return text.slice(start, end);
  return null;
}
