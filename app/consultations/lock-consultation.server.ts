import type { Db } from "#db/schema.ts";

/**
 * The consultation as it is at this moment, which stays so until the caller's transaction ends: others who submit, decide
 * or move its stage wait. Changing the row to what it is locks it on every database.
 */
export async function lockConsultation(db: Db, consultationId: string) {
  return db
    .updateTable("consultation")
    .set((column) => ({ last_comment_number: column.ref("last_comment_number") }))
    .where("id", "=", consultationId)
    .returning([
      "id",
      "reference",
      "government_code",
      "language",
      "authority",
      "stage",
      "opens_at",
      "closes_at",
      "late_until",
      "moderation",
      "at_risk",
      "time_zone",
      "measure_version",
    ])
    .executeTakeFirstOrThrow();
}

export type LockedConsultation = Awaited<ReturnType<typeof lockConsultation>>;

/** What else of a consultation has changed than what stands on its own pages. */
interface Raised {
  /** Whether lists of consultations show something else of it. */
  inLists?: boolean;
}

/** Makes void every page that shows what has changed. In the caller's transaction. */
export async function raiseRevision(db: Db, consultationId: string, { inLists = false }: Raised = {}) {
  await db
    .updateTable("consultation")
    .set((column) => ({
      revision: column("revision", "+", 1),
      ...(inLists && { listed_revision: column("listed_revision", "+", 1) }),
    }))
    .where("id", "=", consultationId)
    .execute();
}
