import type { Generated } from "kysely";
import type { QuestionKind } from "./schema.ts";

export interface QuestionTable {
  id: string;
  consultation_id: string;
  /** Unique in the consultation, a slug; answers and addresses name the question by it. */
  key: string;
  kind: QuestionKind;
  text: string;
  hint: string;
  /** JSON array of `{ key, text }`; empty but for choices. */
  options: string;
  scale_from: number | null;
  scale_to: number | null;
  from_label: string;
  to_label: string;
  unit: string;
  minimum: number | null;
  maximum: number | null;
  required: 0 | 1;
  /** JSON array of stakeholder groups; empty where everyone is asked. */
  groups: string;
  /** The anchor of the provision that it is about; empty where it is about none. */
  provision: Generated<string>;
  /** The key of an earlier question on whose answer it depends; empty where it depends on none. */
  if_question: Generated<string>;
  /** JSON array of the choices there after which it is asked. */
  if_choices: Generated<string>;
  sort_order: number;
}

/** One row an answer; of several choices one row for each that was ticked. */
export interface AnswerTable {
  id: string;
  comment_id: string;
  version: number;
  question_id: string;
  /** An option's key, or a step of the scale. */
  choice: string | null;
  number: number | null;
  /** The upper end, where a range was given. */
  upper: number | null;
  /** An open answer, or what stands in place of an answer that is confidential. */
  text: string | null;
  text_html: string | null;
  /** Whether something of it is for officials alone. */
  confidential: Generated<0 | 1>;
  sort_order: number;
}
