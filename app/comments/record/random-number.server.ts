import { randomInt } from "node:crypto";
import type { Db } from "#db/schema.ts";

/** Far above what is counted up to, and below ten digits. */
const lowest = 10_000_000;
const highest = 99_999_999;

/**
 * A free number for a comment sent in at-risk mode, drawn by lot: one that was counted up would tell when it came in. In
 * the caller's transaction, which has locked the consultation, and may have `given` others that are not stored yet.
 */
export async function randomNumber(db: Db, consultationId: string, given: number[]): Promise<number> {
  while (true) {
    const number = randomInt(lowest, highest + 1);
    const taken = await db
      .selectFrom("comment")
      .select("id")
      .where("consultation_id", "=", consultationId)
      .where("number", "=", number)
      .executeTakeFirst();
    if (!taken && !given.includes(number)) return number;
  }
}
