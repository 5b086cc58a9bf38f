import { type SqlBool, sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadHeld } from "#app/accounts/permissions.ts";
import { isInHoldRow, isNotWithdrawnRow } from "#app/comments/comment/standing.server.ts";
import type { Db } from "#db/schema.ts";

const mostListed = 100;

/** What is in the government's hold: what nobody has decided on, the oldest first, and what is kept, the latest first. */
export async function listHeld(db: Db, officer: Account, government: string) {
  allow(mayReadHeld(officer, { government_code: government }));
  const list = (decided: typeof isKept, order: "asc" | "desc") =>
    selectHeld(db, government)
      .select(["comment.id", "comment.number", "comment.parent_id", "comment.attribution"])
      .select(["consultation.reference", "consultation.title", "consultation.time_zone"])
      .select(["hold.id as hold_id", "hold.cause", "hold.reason", "hold.held_at"])
      .where(decided)
      .orderBy("hold.held_at", order)
      .orderBy("hold.id", order)
      .limit(mostListed)
      .execute();
  return { waiting: await list(isUndecided, "asc"), kept: await list(isKept, "desc") };
}

export type HeldEntry = Awaited<ReturnType<typeof listHeld>>["waiting"][number];

/** How many of those nobody has decided on. */
export async function countHeld(db: Db, officer: Account, government: string) {
  allow(mayReadHeld(officer, { government_code: government }));
  const { waiting } = await selectHeld(db, government)
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .where(isUndecided)
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Comments in the hold that are not withdrawn, each with the hold that is on it. */
function selectHeld(db: Db, government: string) {
  return (
    db
      .selectFrom("comment")
      .innerJoin("consultation", "consultation.id", "comment.consultation_id")
      .innerJoin("technology_hold as hold", "hold.comment_id", "comment.id")
      .where("consultation.government_code", "=", government)
      .where(isInHoldRow)
      .where(isNotWithdrawnRow)
      // The latest: an earlier one was released before the comment was put there again.
      .where(sql<boolean>`not exists (select 1 from technology_decision as released
      where released.hold_id = hold.id and released.outcome = 'release')`)
  );
}

const isKept = sql<SqlBool>`exists (select 1 from technology_decision as kept where kept.hold_id = hold.id)`;

const isUndecided = sql<SqlBool>`not ${isKept}`;
