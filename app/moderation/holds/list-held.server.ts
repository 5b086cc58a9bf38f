import { sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadHeld } from "#app/accounts/permissions.ts";
import { isInHoldRow, isNotWithdrawnRow } from "#app/comments/comment/standing.server.ts";
import type { Db } from "#db/schema.ts";

const mostListed = 100;

/** What is in the government's hold: what nobody has decided on first, the oldest first, then what is kept. */
export async function listHeld(db: Db, officer: Account, government: string) {
  allow(mayReadHeld(officer, { government_code: government }));
  const held = await selectHeld(db, government)
    .orderBy("hold.held_at")
    .orderBy("hold.id")
    .limit(mostListed)
    .execute();
  return {
    waiting: held.filter(({ kept_at }) => kept_at === null),
    kept: held.filter(({ kept_at }) => kept_at !== null),
  };
}

export type HeldEntry = Awaited<ReturnType<typeof listHeld>>["waiting"][number];

/** How many of those nobody has decided on. */
export async function countHeld(db: Db, officer: Account, government: string) {
  return (await listHeld(db, officer, government)).waiting.length;
}

/** Comments in the hold that are not withdrawn, each with the hold that is on it. */
export function selectHeld(db: Db, government: string) {
  return (
    db
      .selectFrom("comment")
      .innerJoin("consultation", "consultation.id", "comment.consultation_id")
      .innerJoin("technology_hold as hold", "hold.comment_id", "comment.id")
      .select(["comment.id", "comment.number", "comment.parent_id", "comment.attribution"])
      .select(["consultation.reference", "consultation.title", "consultation.time_zone"])
      .select(["hold.id as hold_id", "hold.cause", "hold.reason", "hold.held_at"])
      .select((eb) =>
        eb
          .selectFrom("technology_decision as kept")
          .select(({ fn }) => fn.max("kept.decided_at").as("kept_at"))
          .whereRef("kept.hold_id", "=", "hold.id")
          .as("kept_at"),
      )
      .where("consultation.government_code", "=", government)
      .where(isInHoldRow)
      .where(isNotWithdrawnRow)
      // The latest: an earlier one was released before the comment was put there again.
      .where(sql<boolean>`not exists (select 1 from technology_decision as released
      where released.hold_id = hold.id and released.outcome = 'release')`)
  );
}
