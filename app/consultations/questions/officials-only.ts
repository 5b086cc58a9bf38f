import { type Answers, answerField } from "./answer.ts";
import type { Question } from "./question.ts";

/** The field of the box that says that only officials may read the answer to a question. */
export const officialsField = (key: string) => `officials-${key}`;

type KeyedQuestion = Pick<Question, "key" | "kind">;

/**
 * The answers in a form whose questions have such a box: where it is ticked the answer stands in `[[ ]]`. In a text the
 * writer sets them, around as much as is confidential. Questions without an answer are left out, unless the box is ticked.
 */
export function answersTyped(questions: KeyedQuestion[], typed: Record<string, string>): Answers {
  return Object.fromEntries(
    questions.flatMap(({ key, kind }) => {
      const answer = typed[answerField(key)] ?? "";
      const isTicked = kind !== "open" && Boolean(typed[officialsField(key)]);
      if (answer.trim() === "") return isTicked ? [[key, tickedAlone]] : [];
      const isEnclosed = isTicked && enclosed.exec(answer) === null;
      return [[key, isEnclosed ? `[[${answer}]]` : answer]];
    }),
  );
}

/** An answer as its field shows it, and whether the box beside it is ticked. */
export function shownInField({ kind }: Pick<Question, "kind">, answer: string) {
  if (kind !== "open" && answer === tickedAlone) return { answer: "", isForOfficials: true };
  const inner = kind === "open" ? undefined : enclosed.exec(answer)?.[1];
  return { answer: inner ?? answer, isForOfficials: inner !== undefined };
}

/**
 * What a draft holds of a question whose box is ticked before there is an answer, so that the one given later is
 * confidential. It is blank: wherever answers are looked for, there is none.
 */
const tickedAlone = " ";

const enclosed = /^\s*\[\[([\s\S]*)\]\]\s*$/;
