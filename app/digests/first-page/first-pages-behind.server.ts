import type { Db } from "#db/schema.ts";
import { lastEventOf } from "../building/behind.server.ts";

/** With so many public comments and more, the first page is kept and made in the background: reading all of it takes seconds. */
export const many = 5_000;

/** Raised whenever the same record would be read to another first page. */
const method = 1;

/** Says by which state of the record a first page is made; with another one, it may be another page. */
export async function standOf(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "waits", "read_by", "joined_from", "edit_number"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const { revision } = await db
    .selectFrom("consultation")
    .select("revision")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const last = await lastEventOf(db, consultationId);
  return JSON.stringify([method, revision, last, Object.values(progress ?? {})]);
}

/** Whether that state was written down by the same method as this. */
export const isOfThisMethod = (stood_at: string) => JSON.parse(stood_at)[0] === method;

/** The consultations of so many public comments whose first page was made of another state, or is still to be made; with the state now. */
export async function findFirstPagesBehind(db: Db, from = many) {
  const large = await db
    .selectFrom("figure")
    .innerJoin("consultation", "consultation.id", "figure.consultation_id")
    .leftJoin("digest_first_page as kept", "kept.consultation_id", "consultation.id")
    .select(["consultation.id", "consultation.reference", "kept.stood_at"])
    .where("figure.kind", "=", "facts")
    .groupBy(["consultation.id", "consultation.reference", "kept.stood_at"])
    .having(({ fn }) => fn.sum("figure.count"), ">=", from)
    .orderBy("consultation.id")
    .execute();
  const behind = [];
  for (const { id, reference, stood_at } of large) {
    const stand = await standOf(db, id);
    if (stand !== stood_at) behind.push({ id, reference, stood_at: stand });
  }
  return behind;
}
