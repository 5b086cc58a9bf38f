import type { Translator } from "#app/words/translator.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import { choicesOf, type Question } from "./question.ts";

/** `academia and civil society`. */
export function groupWords(t: Translator, groups: StakeholderGroup[]) {
  return t.list(groups.map((group) => t(`questions.group ${group}`)));
}

/** Whether it must be answered, and by whom: `Required, for academia`. */
export function askedWords(t: Translator, { required, groups }: Pick<Question, "required" | "groups">) {
  const isRequired = required ? "yes" : "no";
  if (groups.length === 0) return t("questions.asked-of-everyone", { required: isRequired });
  return t("questions.asked-of-groups", { required: isRequired, groups: groupWords(t, groups) });
}

/** After which answer to an earlier one it is asked: `Only if you answered “Yes” to “Is it clear?”.`; null where always. */
export function conditionWords(
  t: Translator,
  { if_question, if_choices }: Pick<Question, "if_question" | "if_choices">,
  questions: readonly Question[],
) {
  const earlier = questions.find(({ key }) => key === if_question);
  if (!earlier) return null;
  const answers = choicesOf(earlier).filter(({ key }) => if_choices.includes(key));
  return t("questions.only-if", {
    question: earlier.text,
    answers: t.list(
      answers.map(({ text }) => t("questions.quoted-answer", { answer: text })),
      "or",
    ),
  });
}

/** In what unit a number is wanted, and within which bounds: facts of messages about it. */
export function wantedFacts(
  t: Translator,
  { unit, minimum, maximum }: Pick<Question, "unit" | "minimum" | "maximum">,
) {
  const written = (bound: number | null) => (bound === null ? "" : t.number(bound, figures));
  return {
    hasUnit: unit ? "yes" : "no",
    unit,
    bounds: boundsOf(minimum !== null, maximum !== null),
    least: written(minimum),
    most: written(maximum),
  };
}

const figures = { maximumFractionDigits: 12 };

function boundsOf(hasLeast: boolean, hasMost: boolean) {
  if (hasLeast) return hasMost ? "both" : "least";
  return hasMost ? "most" : "none";
}
