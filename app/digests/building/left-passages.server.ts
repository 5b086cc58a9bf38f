import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";
import type { FrozenSide } from "./frozen-sides.server.ts";

/** By side, how many passages may be key points and how many of them make none. */
export async function countLeft(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("passage")
    .leftJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .select(["passage.language", "passage.position"])
    .select(({ fn }) => [
      fn.count<number>("passage.id").distinct().as("all"),
      fn.count<number>("made.passage_id").distinct().as("made"),
    ])
    .where("passage.consultation_id", "=", consultationId)
    .where("passage.build_number", "is not", null)
    .where("passage.why", "is", null)
    .groupBy(["passage.language", "passage.position"])
    .execute();
  return new Map(rows.map((row) => [sideKey(row), { all: row.all, left: row.all - row.made }]));
}

/** Keeps how many are left on these sides now, of which nobody needs to look again until there are many more. */
export async function rememberLeft(
  db: Db,
  consultationId: string,
  isLookedAt: (side: FrozenSide) => boolean,
) {
  await inTransaction(db, async (db) => {
    const build = await db
      .selectFrom("digest_build")
      .select(["number", "frozen"])
      .where("consultation_id", "=", consultationId)
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    const counts = await countLeft(db, consultationId);
    const sides: FrozenSide[] = JSON.parse(build.frozen);
    const frozen = sides.map((side) =>
      isLookedAt(side) ? { ...side, left: counts.get(sideKey(side))?.left ?? 0 } : side,
    );
    await db
      .updateTable("digest_build")
      .set({ frozen: JSON.stringify(frozen) })
      .where("consultation_id", "=", consultationId)
      .where("number", "=", build.number)
      .execute();
  });
}
