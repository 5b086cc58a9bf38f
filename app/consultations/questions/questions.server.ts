import type { Selectable } from "kysely";
import { z } from "zod";
import { newId } from "#db/new-id.ts";
import type { QuestionTable } from "#db/question-tables.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";
import type { Question } from "./question.ts";

export interface StoredQuestion extends Question {
  id: string;
}

const optionList = z.array(z.strictObject({ key: z.string(), text: z.string() }));
const groupList = z.array(z.enum(stakeholderGroups));
const keyList = z.array(z.string());

/** What the authority asks, in order. */
export async function listQuestions(db: Db, consultationId: string): Promise<StoredQuestion[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  return rows.map(fromRow);
}

/**
 * Makes these the consultation's questions. One whose key was there before keeps its id; one that has been answered
 * cannot be taken away, so this is for drafts. In the caller's transaction.
 */
export async function storeQuestions(db: Db, consultationId: string, questions: Question[]) {
  const keys = questions.map(({ key }) => key);
  await db
    .deleteFrom("question")
    .where("consultation_id", "=", consultationId)
    .$if(keys.length > 0, (others) => others.where("key", "not in", keys))
    .execute();
  if (questions.length === 0) return;
  await db
    .insertInto("question")
    .values(questions.map((question, index) => asRow(question, consultationId, index + 1)))
    .onConflict((conflict) =>
      conflict.columns(["consultation_id", "key"]).doUpdateSet((row) => ({
        kind: row.ref("excluded.kind"),
        text: row.ref("excluded.text"),
        hint: row.ref("excluded.hint"),
        options: row.ref("excluded.options"),
        scale_from: row.ref("excluded.scale_from"),
        scale_to: row.ref("excluded.scale_to"),
        from_label: row.ref("excluded.from_label"),
        to_label: row.ref("excluded.to_label"),
        unit: row.ref("excluded.unit"),
        minimum: row.ref("excluded.minimum"),
        maximum: row.ref("excluded.maximum"),
        required: row.ref("excluded.required"),
        groups: row.ref("excluded.groups"),
        provision: row.ref("excluded.provision"),
        if_question: row.ref("excluded.if_question"),
        if_choices: row.ref("excluded.if_choices"),
        sort_order: row.ref("excluded.sort_order"),
      })),
    )
    .execute();
}

function asRow(
  { options, groups, if_choices, ...question }: Question,
  consultation_id: string,
  sort_order: number,
) {
  return {
    ...question,
    id: newId(),
    consultation_id,
    options: JSON.stringify(options),
    groups: JSON.stringify(groups),
    if_choices: JSON.stringify(if_choices),
    sort_order,
  };
}

function fromRow({
  consultation_id,
  sort_order,
  options,
  groups,
  if_choices,
  ...row
}: Selectable<QuestionTable>): StoredQuestion {
  return {
    ...row,
    options: optionList.parse(JSON.parse(options)),
    groups: groupList.parse(JSON.parse(groups)),
    if_choices: keyList.parse(JSON.parse(if_choices)),
  };
}
