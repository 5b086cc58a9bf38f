import type { Question } from "./question.ts";

/** A question as it is shown, with the language of its words (BCP 47) where that is known, and how its provision is cited. */
export type SpokenQuestion<Asked extends Question = Question> = Asked & {
  language?: string | null;
  provision_label?: string;
};
