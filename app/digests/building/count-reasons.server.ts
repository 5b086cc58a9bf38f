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

export async function countReasonsOn(db: Db, consultationId: string, side: OnSide) {
  const { comments } = await db
    .selectFrom(selectReasonsOn(db, consultationId, side).select("comment_id").distinct().as("giving"))
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .executeTakeFirstOrThrow();
  return comments;
}

function selectReasons(db: Db, consultationId: string) {
  return db.selectFrom("passage").where("consultation_id", "=", consultationId).where("why", "is", null);
}

export function selectReasonsOn(db: Db, consultationId: string, { language, position }: OnSide) {
  return selectReasons(db, consultationId)
    .where("language", "=", language)
    .where("position", position === null ? "is" : "=", position);
}
