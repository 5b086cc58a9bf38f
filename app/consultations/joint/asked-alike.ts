import { choicesOf, type Question } from "../questions/question.ts";

/**
 * The keys of the questions that two governments ask alike, so that one answer is for both: of the same key and kind, with the
 * same choices. What the question is called may differ, since it may be in another language.
 */
export function askedAlike(one: readonly Question[], other: readonly Question[]) {
  const theirs = new Map(other.map((question) => [question.key, shapeOf(question)]));
  return new Set(
    one.filter((question) => theirs.get(question.key) === shapeOf(question)).map(({ key }) => key),
  );
}

function shapeOf(question: Question) {
  return JSON.stringify([question.kind, question.unit, choicesOf(question).map(({ key }) => key)]);
}
