import type { FigurePage } from "#app/content/figures/page-figures.ts";
import type { Translator } from "#app/words/translator.ts";
import { keptAmount, typedAmount } from "./amount.ts";
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

/** The answers in a form of that page as they are kept: numbers so that they are read alike on every page. */
export function keptAnswers(
  page: FigurePage,
  questions: (KeyedQuestion & Pick<Question, "unit">)[],
  typed: Record<string, string>,
): Answers {
  const numbers = questions.filter(({ kind }) => kind === "number");
  const kept = numbers.map(({ key, unit }) => {
    const name = answerField(key);
    return [name, inMarks(typed[name] ?? "", (figures) => keptAmount(page, figures, unit))];
  });
  return answersTyped(questions, { ...typed, ...Object.fromEntries(kept) });
}

/** The answers that are kept as a form in that language has them. */
export function answersAgain(
  t: Translator,
  questions: (KeyedQuestion & Pick<Question, "unit">)[],
  answers: Answers,
): Answers {
  const numbers = questions.filter(({ key, kind }) => kind === "number" && answers[key] !== undefined);
  const again = numbers.map(({ key, unit }) => [
    key,
    inMarks(answers[key] ?? "", (figures) => typedAmount(t, figures, unit)),
  ]);
  return { ...answers, ...Object.fromEntries(again) };
}

/** What stands between the marks around an answer, changed; without marks all of it. */
function inMarks(answer: string, change: (inner: string) => string) {
  const inner = enclosed.exec(answer)?.[1];
  return inner === undefined ? change(answer) : `[[${change(inner)}]]`;
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
