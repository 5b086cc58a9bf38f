import type { Account } from "#app/accounts/account.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Db } from "#db/schema.ts";
import { findConsultationToRun } from "../find-officials-consultation.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { typedOf } from "../read-consultation-form.server.ts";
import { readMeasureText } from "../read-measure.server.ts";
import { findSubjects } from "../subjects/store-subjects.server.ts";

/** What stands in the form of a new consultation that begins as a copy of another of that government: all but its dates. */
export async function copiedFrom(
  db: Db,
  official: Account,
  place: { government: string; reference: string },
): Promise<Typed> {
  const consultation = await findConsultationToRun(db, official, place);
  const { id, language, title, summary, authority, contact, time_zone, opens_at, closes_at } = consultation;
  const { moderation, at_risk, reference } = consultation;
  const typed = typedOf({
    ...{ language, title, summary, authority, contact, time_zone, opens_at, closes_at, moderation, at_risk },
    ...(await findSubjects(db, id)),
    measure_markdown: await readMeasureText(db, id),
    questions: await listQuestions(db, id),
  });
  return { ...typed, opens_date: "", closes_date: "", copied_from: reference };
}
