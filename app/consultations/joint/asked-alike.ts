import { choicesOf, type Question } from "../questions/question.ts";

/**
 * The keys of the questions that two governments ask alike, so that one answer is for both: of the same key and kind, with the
 * same choices and bounds, of the same people, and after the same answer to an earlier question that is asked alike too. What
 * the question is called may differ, since it may be in another language.
 */
export function askedAlike(one: readonly Question[], other: readonly Question[]) {
  const theirs = new Map(other.map((question) => [question.key, shapeOf(question)]));
  const alike = new Set<string>();
  for (const question of one) {
    const isReachedAlike = question.if_question === "" || alike.has(question.if_question);
    if (isReachedAlike && theirs.get(question.key) === shapeOf(question)) alike.add(question.key);
  }
  return alike;
}

function shapeOf(question: Question) {
  const { kind, unit, minimum, maximum, groups, if_question, if_choices } = question;
  const choices = choicesOf(question).map(({ key }) => key);
  const asked = [groups.toSorted(), if_question, if_choices.toSorted()];
  return JSON.stringify([kind, unit, minimum, maximum, choices, ...asked]);
}
