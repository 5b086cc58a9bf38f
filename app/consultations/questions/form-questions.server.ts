import type { Typed } from "#app/requests/read-form.server.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Cut } from "../measure/cut.ts";
import { cutMeasure, type MeasureOrigin } from "../measure/cut-measure.ts";
import { labelOf } from "./cited-provision.ts";
import type { Question } from "./question.ts";
import { readQuestionsText } from "./read-questions.server.ts";
import type { SpokenQuestion } from "./spoken-question.ts";

/** The questions that stand in a form, each with how its provision is cited. */
export type FormQuestions = SpokenQuestion[];

/** The provisions of the measure that stands in the form; it is cut once, and only where it is asked for them. */
export function provisionsIn(typed: Typed, origin: MeasureOrigin) {
  let provisions: readonly Cut[] | undefined;
  return () => {
    provisions ??= cutMeasure(typed.measure ?? "", origin).provisions;
    return provisions;
  };
}

/** The questions of a form of that government; null where they cannot be read. */
export function questionsIn(typed: Typed, government: { code: string }): FormQuestions | null {
  const read = readQuestionsText(typed.questions ?? "");
  if (!read.ok) return null;
  const provisions = provisionsIn(typed, { government: government.code, language: typed.language || null });
  return read.questions.map((question) => ({
    ...question,
    provision_label: question.provision && labelOf(provisions(), question.provision),
  }));
}

/** That a question is about a provision that the measure does not have; null where none is. */
export function problemWithPlaces(questions: Question[], provisions: () => readonly Cut[]): Message | null {
  const placed = questions.filter(({ provision }) => provision !== "");
  if (placed.length === 0) return null;
  const anchors = new Set(provisions().map(({ anchor }) => anchor));
  const lost = placed.find(({ provision }) => !anchors.has(provision));
  return lost
    ? message("questions-editor.question-without-provision", {
        question: lost.text,
        provision: lost.provision,
      })
    : null;
}
