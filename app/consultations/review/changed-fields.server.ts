import type { Db } from "#db/schema.ts";
import type { ConsultationContent } from "../consultation-form.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { writeQuestions } from "../questions/read-questions.server.ts";
import { findSubjects } from "../subjects/store-subjects.server.ts";
import { type DraftField, draftFields } from "./draft-act.ts";

/** What of a draft this content would change. */
export async function changedFields(
  db: Db,
  consultationId: string,
  { questions, measure_markdown, commitments = [], entries = [], ...content }: ConsultationContent,
): Promise<DraftField[]> {
  const { measure_markdown: measure, ...standing } = await db
    .selectFrom("consultation")
    .select(["language", "title", "summary", "authority", "contact", "time_zone", "opens_at", "closes_at"])
    .select(["moderation", "at_risk", "measure_markdown"])
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const subjects = await findSubjects(db, consultationId);
  const before: Partial<Record<DraftField, unknown>> = {
    ...standing,
    measure,
    commitments: subjects.commitments.join(),
    entries: JSON.stringify(subjects.entries),
    questions: writeQuestions(await listQuestions(db, consultationId)),
  };
  const after: Partial<Record<DraftField, unknown>> = {
    ...content,
    measure: measure_markdown,
    commitments: commitments.join(),
    entries: JSON.stringify(entries),
    questions: writeQuestions(questions),
  };
  return draftFields.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
}
