import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { ConsultationTable, Db } from "#db/schema.ts";
import type { ConsultationContent } from "./consultation-form.server.ts";
import { localTimeOf } from "./local-time.server.ts";
import { storeMeasure } from "./measure.server.ts";
import { storeQuestions } from "./questions/questions.server.ts";
import { nextReference } from "./references.server.ts";
import { changedFields } from "./review/changed-fields.server.ts";
import { recordDraftAct } from "./review/draft-acts.server.ts";
import { storeSubjects } from "./subjects/store-subjects.server.ts";

/** What the form of a new consultation is made with, so that it is stored once. */
export const newConsultationKey = newId;

interface NewConsultation {
  government_code: string;
  content: ConsultationContent;
  now: Date;
  /** The id that it gets, made with the form: the same form sent twice is one consultation. */
  key?: string;
  /** The reference of the consultation that it was copied from. */
  copied_from?: string;
}

/**
 * Stores a new draft with its provisions under the next reference; gives the reference. A form that comes again with
 * other words changes the draft that it made.
 */
export async function createConsultation(db: Db, official: Account, consultation: NewConsultation) {
  allow(mayRunConsultation(official, consultation));
  const { government_code, content, now, key = newId() } = consultation;
  return inTransaction(db, async (db) => {
    await lockGovernment(db, government_code);
    const made = await db
      .selectFrom("consultation")
      .select(["id", "reference", "government_code", "revision"])
      .where("id", "=", key)
      .executeTakeFirst();
    if (made?.government_code === government_code) {
      await replaceDraft(db, official, { consultation: made, content, now });
      return { ok: true as const, reference: made.reference };
    }
    const { id, reference } = await insertConsultation(db, { ...consultation, key: made ? newId() : key });
    const copied_from = await originOf(db, consultation);
    await recordDraftAct(db, {
      ...{ consultation_id: id, kind: copied_from ? "copied" : "written", actor_id: official.id },
      ...{ revision: 1, remark: copied_from, now },
    });
    return { ok: true as const, reference };
  });
}

/** The reference that the form names as what it was copied from; empty where the government has no such consultation. */
async function originOf(db: Db, { government_code, copied_from = "" }: NewConsultation) {
  if (copied_from === "") return "";
  const origin = await db
    .selectFrom("consultation")
    .select("reference")
    .where("government_code", "=", government_code)
    .where("reference", "=", copied_from)
    .executeTakeFirst();
  return origin?.reference ?? "";
}

/** Whoever else writes a new consultation of that government waits until the caller's transaction ends. */
async function lockGovernment(db: Db, code: string) {
  await db
    .updateTable("government")
    .set((column) => ({ code: column.ref("code") }))
    .where("code", "=", code)
    .execute();
}

/** As createConsultation, for content that comes with the portal: no official writes it. In the caller's transaction. */
export async function insertConsultation(
  db: Db,
  {
    government_code,
    content,
    now,
    key = newId(),
    example = 0,
    content_key = null,
  }: NewConsultation & { example?: 0 | 1; content_key?: string | null },
) {
  const created_at = now.toISOString();
  const { questions, commitments, entries, ...fields } = content;
  const reference = await nextReference(db, government_code, localTimeOf(created_at, content.time_zone).year);
  await db
    .insertInto("consultation")
    .values({
      ...fields,
      id: key,
      reference,
      government_code,
      stage: "draft",
      preamble_html: "",
      example,
      content_key,
      last_comment_number: 0,
      revision: 1,
      created_at,
    })
    .execute();
  await storeMeasure(db, key, content.measure_markdown);
  await storeQuestions(db, key, questions);
  await storeSubjects(db, key, { commitments, entries });
  return { id: key, reference };
}

/**
 * Stores a draft anew; once announced, what people comment on stays as it is. `revision` is that of the draft that the
 * official had before them: where it was saved since, nothing is overwritten.
 */
export async function saveConsultation(
  db: Db,
  official: Account,
  written: { consultation: WrittenConsultation; content: ConsultationContent; now: Date },
) {
  const { consultation } = written;
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    if (await replaceDraft(db, official, written)) return { ok: true as const };
    const { stage } = await db
      .selectFrom("consultation")
      .select("stage")
      .where("id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    return refused({
      form: message(`consultation-editor.${stage === "draft" ? "saved" : "announced"}-meanwhile`),
    });
  });
}

type WrittenConsultation = Pick<ConsultationTable, "id" | "government_code" | "revision">;

/** Whether it was stored: false where the draft is no longer one, or no longer in that revision. */
async function replaceDraft(
  db: Db,
  official: Account,
  { consultation, content, now }: Parameters<typeof saveConsultation>[2],
) {
  const { id, revision } = consultation;
  const changed = await changedFields(db, id, content);
  const { measure_markdown, questions, commitments, entries, language = null, ...fields } = content;
  const saved = await db
    .updateTable("consultation")
    .set(fields)
    .set({ revision: revision + 1 })
    .where("id", "=", id)
    .where("stage", "=", "draft")
    .where("revision", "=", revision)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return false;
  await setLanguage(db, id, language);
  await storeMeasure(db, id, measure_markdown);
  await storeQuestions(db, id, questions);
  await storeSubjects(db, id, { commitments, entries });
  await recordDraftAct(db, {
    ...{ consultation_id: id, kind: "saved", actor_id: official.id, revision: revision + 1 },
    ...{ fields: changed, now },
  });
  return true;
}

/** What there are translations of keeps the language that they are translated from. */
async function setLanguage(db: Db, id: string, language: string | null) {
  await db
    .updateTable("consultation")
    .set({ language })
    .where("id", "=", id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("consultation_text").select("language").where("consultation_id", "=", id))),
    )
    .execute();
}
