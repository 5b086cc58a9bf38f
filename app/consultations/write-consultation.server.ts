import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { refused } from "#app/http/refusals.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { ConsultationContent } from "./consultation-form.server.ts";
import { localTimeOf } from "./local-time.server.ts";
import { storeMeasure } from "./measure.server.ts";
import { nextReference } from "./references.server.ts";

interface NewConsultation {
  government_code: string;
  content: ConsultationContent;
  now?: Date;
}

/** Stores a new draft with its provisions under the next reference; gives the reference. */
export async function createConsultation(db: Db, official: Account, consultation: NewConsultation) {
  allow(mayRunConsultation(official, consultation));
  return db.transaction().execute(async (db) => {
    const { reference } = await insertConsultation(db, consultation);
    return { ok: true as const, reference };
  });
}

/** As createConsultation, for content that comes with the portal: no official writes it. In the caller's transaction. */
export async function insertConsultation(
  db: Db,
  {
    government_code,
    content,
    now = new Date(),
    example = 0,
    content_key = null,
  }: NewConsultation & { example?: 0 | 1; content_key?: string | null },
) {
  const created_at = now.toISOString();
  const id = newId();
  const reference = await nextReference(db, government_code, localTimeOf(created_at, content.time_zone).year);
  await db
    .insertInto("consultation")
    .values({
      ...content,
      id,
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
  await storeMeasure(db, id, content.measure_markdown);
  return { id, reference };
}

/** Stores a draft anew; once announced, what people comment on stays as it is. */
export async function saveConsultation(
  db: Db,
  official: Account,
  {
    consultation,
    content,
  }: { consultation: { id: string; government_code: string }; content: ConsultationContent },
) {
  allow(mayRunConsultation(official, consultation));
  return db.transaction().execute(async (db) => {
    const { measure_markdown, ...fields } = content;
    const saved = await db
      .updateTable("consultation")
      .set(fields)
      .set((eb) => ({ revision: eb("revision", "+", 1) }))
      .where("id", "=", consultation.id)
      .where("stage", "=", "draft")
      .executeTakeFirst();
    if (saved.numUpdatedRows === 0n)
      return refused({
        form: "The consultation has been announced meanwhile, so its text can no longer be changed",
      });
    await storeMeasure(db, consultation.id, measure_markdown);
    return { ok: true as const };
  });
}
