import type { ExpressionBuilder } from "kysely";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import type { Database, Db } from "#db/schema.ts";

/** Comments, with all their passages, that one statement reads. */
const commentsAtOnce = 2_000;

/** Comments by their numbers: the first and the last of them. */
export interface Numbers {
  from: number;
  to: number;
}

/**
 * The numbers of all comments of a consultation, so many at a time, in their order. SQLite holds its thread for each statement, so that
 * one for all of a million would keep others in it waiting for a minute, such as who says that this piece of work is still in hand.
 */
export async function* commentsInTurn(
  db: Db,
  consultationId: string,
  progress: Progress = unwatched,
  atOnce = commentsAtOnce,
): AsyncGenerator<Numbers> {
  for (let from = 1; ; ) {
    const to = await lastOf(db, consultationId, { from, atOnce });
    if (to === null) return;
    await progress(`comments from number ${from} on`);
    yield { from, to };
    from = to + 1;
  }
}

/** The number of the last of the next few comments; null where there are none. Between two numbers there may be very many that nobody has. */
async function lastOf(db: Db, consultationId: string, { from, atOnce }: { from: number; atOnce: number }) {
  const next = db
    .selectFrom("comment")
    .select("number")
    .where("consultation_id", "=", consultationId)
    .where("number", ">=", from)
    .orderBy("number")
    .limit(atOnce)
    .as("next");
  const { last } = await db
    .selectFrom(next)
    .select(({ fn }) => fn.max<number | null>("next.number").as("last"))
    .executeTakeFirstOrThrow();
  return last;
}

/** Comments of these numbers. */
export const isAmong =
  ({ from, to }: Numbers) =>
  (eb: ExpressionBuilder<Database, "comment">) =>
    eb.between("comment.number", from, to);
