import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { publicTexts, textKey } from "../building/public-texts.server.ts";
import { hashOf, isVerbatim } from "../building/verbatim.server.ts";
import { sentencesOf } from "../passages/sentences.ts";
import type { Quote } from "../said/quote.ts";
import type { QuoteReference } from "./quote-references.ts";

type Words = Pick<
  Quote,
  "words" | "organisation" | "author_name" | "attribution" | "stakeholder_group" | "country"
>;

/**
 * The words of references as everyone may read them now, by passage: where they stand as they stood, or elsewhere in the
 * same part of a comment that has been changed since. Those of comments that were taken back, or that say something else
 * now, are not among them.
 */
export async function wordsOf(db: Db, consultationId: string, references: QuoteReference[]) {
  const found = new Map<string, Words>();
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
      if (words !== null) found.set(reference.passage_id, { words, ...author });
    }
  }
  return found;
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
