import { type Db, type Position, positions } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";

export interface OnSide {
  language: string;
  position: Position | null;
}

/** By side, how many comments give any reason there. */
export async function countReasons(db: Db, consultationId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const side of await listSides(db, consultationId))
    counts.set(sideKey(side), await countReasonsOn(db, consultationId, side));
  return counts;
}

/** The sides on which anybody gives a reason. One after another out of the index: to group all passages would read them all. */
export async function listSides(db: Db, consultationId: string) {
  const sides: OnSide[] = [];
  for (let last = ""; ; ) {
    const next = await selectReasons(db, consultationId)
      .select("language")
      .where("language", ">", last)
      .orderBy("language")
      .limit(1)
      .executeTakeFirst();
    if (!next) return sides;
    const { language } = next;
    for (const position of [null, ...positions]) {
      const any = await selectReasonsOn(db, consultationId, { language, position })
        .select("comment_id")
        .limit(1)
        .executeTakeFirst();
      if (any) sides.push({ language, position });
    }
    last = language;
  }
}

/** Of comments that one statement counts: SQLite holds its thread for each, and one for all of a million takes seconds. */
const commentsAtOnce = 2_000;

/** How many comments give any reason on a side. */
export async function countReasonsOn(db: Db, consultationId: string, side: OnSide, atOnce = commentsAtOnce) {
  let sum = 0;
  for await (const { comments } of reasonsInTurn(db, consultationId, { side, atOnce })) sum += comments;
  return sum;
}

interface Turns {
  side: OnSide;
  atOnce?: number;
}

/**
 * The comments that give reasons on a side, some at a time in the order of their ids: how many they are, the last of them, and the last
 * before them. All passages of each are in the same turn.
 */
export async function* reasonsInTurn(
  db: Db,
  consultationId: string,
  { side, atOnce = commentsAtOnce }: Turns,
) {
  for (let after = ""; ; ) {
    const next = selectReasonsOn(db, consultationId, side)
      .select("comment_id")
      .distinct()
      .where("comment_id", ">", after)
      .orderBy("comment_id")
      .limit(atOnce)
      .as("next");
    const { comments, to } = await db
      .selectFrom(next)
      .select(({ fn }) => [
        fn.countAll<number>().as("comments"),
        fn.max<string | null>("next.comment_id").as("to"),
      ])
      .executeTakeFirstOrThrow();
    if (to === null) return;
    yield { comments, after, to };
    after = to;
  }
}

function selectReasons(db: Db, consultationId: string) {
  return db.selectFrom("passage").where("consultation_id", "=", consultationId).where("why", "is", null);
}

export function selectReasonsOn(db: Db, consultationId: string, { language, position }: OnSide) {
  return selectReasons(db, consultationId)
    .where("language", "=", language)
    .where("position", position === null ? "is" : "=", position);
}
