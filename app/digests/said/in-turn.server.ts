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
): AsyncGenerator<Numbers> {
  const { last } = await db
    .selectFrom("comment")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  for (let from = 1; from <= (last ?? 0); from += commentsAtOnce) {
    await progress(`comments from number ${from} on`);
    yield { from, to: from + commentsAtOnce - 1 };
  }
}

/** Comments of these numbers. */
export const isAmong =
  ({ from, to }: Numbers) =>
  (eb: ExpressionBuilder<Database, "comment">) =>
    eb.between("comment.number", from, to);
