import type { Db } from "#db/schema.ts";

/** How far a digest is. Others who hold it, to read, assign or edit, wait until the transaction ends. */
export async function holdProgress(db: Db, consultationId: string) {
  return (
    db
      .updateTable("digest_progress")
      // Changing the row to what it is has them wait.
      .set((column) => ({ event_number: column.ref("event_number") }))
      .where("consultation_id", "=", consultationId)
      .returningAll()
      .executeTakeFirstOrThrow()
  );
}
