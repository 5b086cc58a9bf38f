import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import { listDocuments } from "../documents/find-documents.server.ts";
import type { OfficialsConsultation } from "../find-officials-consultation.server.ts";
import { provisionsAt } from "../provisions-at.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { readMeasure } from "../read-measure.server.ts";
import { findSubjects } from "../subjects/store-subjects.server.ts";

/** All that everyone will read of a draft once it is announced; of a long measure the first part. */
export async function previewDraft(db: Db, official: Account, consultation: OfficialsConsultation) {
  allow(mayRunConsultation(official, consultation));
  const { id, summary, authority, contact, moderation } = consultation;
  const questions = await listQuestions(db, id);
  const about = await provisionsAt(
    db,
    { id },
    questions.flatMap(({ provision }) => provision || []),
  );
  const { provisions, preamble, parts } = await readMeasure(db, { id }, null);
  return {
    facts: { summary, authority, contact, moderation },
    questions: questions.map((question) => ({
      ...question,
      provision_label: about.get(question.provision)?.label,
    })),
    subjects: await findSubjects(db, id),
    documents: await listDocuments(db, id),
    measure: { provisions, preamble, isCut: parts.length > 1 },
  };
}

export type DraftPreviewed = Awaited<ReturnType<typeof previewDraft>>;
