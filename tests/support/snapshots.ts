import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { makeSnapshot } from "#app/digests/snapshots/make-snapshot.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";

const now = new Date("2026-02-02T10:00:00.000Z");

/** Keeps the digest as it stands, as if an official had asked for it; gives the number. */
export async function aSnapshot(db: Db, { id }: { id: string }, note = "") {
  const consultation = await selectConsultations(db)
    .where("consultation.id", "=", id)
    .executeTakeFirstOrThrow();
  const occasion = `asked ${newId()}`;
  return makeSnapshot(db, { consultation, occasion, why: "asked", made_by: null, note, now });
}

/** Lets everyone read one, without numbers smaller than 2, in the name of that official. */
export async function aPublication(
  db: Db,
  { consultation, number, official }: { consultation: { id: string }; number: number; official: string },
) {
  const { id } = await db
    .selectFrom("digest_snapshot")
    .select("id")
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  const published = { published_at: now.toISOString(), published_by: official };
  await db
    .insertInto("snapshot_publication")
    .values({
      id: newId(),
      snapshot_id: id,
      least: 2,
      ...published,
      taken_back_at: null,
      taken_back_by: null,
    })
    .execute();
}
