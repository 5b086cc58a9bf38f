import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { isTimeToExtend } from "../themes/extend.ts";
import { sideKey } from "../themes/strata.ts";
import { reasonsInTurn, selectReasonsOn } from "./count-reasons.server.ts";
import type { FrozenSide } from "./frozen-sides.server.ts";
import { holdProgress } from "./hold-progress.server.ts";
import { keepLeft, type LeftCounts, readLeft } from "./left-counts.server.ts";

type OfSide = Pick<FrozenSide, "language" | "position" | "left">;

/**
 * On which of these sides so many passages are left that further key points may be found, with how many those are. Only where that may
 * be they are counted.
 */
export async function findLeft<Side extends OfSide>(db: Db, consultationId: string, sides: Side[]) {
  const before = await readLeft(db, consultationId);
  const known = before.counts;
  const counted: LeftCounts = new Map(known);
  const uncertain = sides.filter((side) => !known || isDue(side, known));
  for (const side of uncertain) counted.set(sideKey(side), await countLeft(db, consultationId, side));
  if (!known || uncertain.length > 0) await keepLeft(db, consultationId, { before, counted });
  return uncertain
    .filter((side) => isDue(side, counted))
    .map((side) => ({ side, left: counted.get(sideKey(side))?.left ?? 0 }));
}

function isDue(side: OfSide, counts: LeftCounts) {
  const { all, left } = counts.get(sideKey(side)) ?? { all: 0, left: 0 };
  return isTimeToExtend(left - side.left, all);
}

/** How many passages of a side may be key points, and how many of them make none. */
async function countLeft(db: Db, consultationId: string, side: Omit<OfSide, "left">) {
  const counts = { all: 0, left: 0 };
  for await (const some of reasonsInTurn(db, consultationId, { side })) {
    const { all, made } = await countMaking(db, consultationId, { side, ...some });
    counts.all += all;
    counts.left += all - made;
  }
  return counts;
}

interface CountedComments {
  side: Omit<OfSide, "left">;
  /** The ids of the comment before the first, and of the last. */
  after: string;
  to: string;
}

async function countMaking(db: Db, consultationId: string, { side, after, to }: CountedComments) {
  return selectReasonsOn(db, consultationId, side)
    .select(({ fn, exists, selectFrom }) => [
      fn.countAll<number>().as("all"),
      fn
        .countAll<number>()
        .filterWhere(
          exists(
            selectFrom("key_point_passage as made")
              .select("made.key_point_id")
              .whereRef("made.passage_id", "=", "passage.id"),
          ),
        )
        .as("made"),
    ])
    .where("build_number", "is not", null)
    .where("comment_id", ">", after)
    .where("comment_id", "<=", to)
    .executeTakeFirstOrThrow();
}

/** Keeps how many are left on these sides now: nobody needs to look at these again until there are many more. */
export async function rememberLeft(
  db: Db,
  consultationId: string,
  isLookedAt: (side: FrozenSide) => boolean,
) {
  const counts: LeftCounts = new Map();
  for (const side of await latestSides(db, consultationId))
    if (isLookedAt(side)) counts.set(sideKey(side), await countLeft(db, consultationId, side));
  await inTransaction(db, async (db) => {
    await holdProgress(db, consultationId);
    const build = await selectLatest(db, consultationId);
    const sides: FrozenSide[] = JSON.parse(build.frozen);
    const frozen = sides.map((side) => ({ ...side, left: counts.get(sideKey(side))?.left ?? side.left }));
    await db
      .updateTable("digest_build")
      .set({ frozen: JSON.stringify(frozen) })
      .where("consultation_id", "=", consultationId)
      .where("number", "=", build.number)
      .execute();
  });
}

async function latestSides(db: Db, consultationId: string) {
  const sides: FrozenSide[] = JSON.parse((await selectLatest(db, consultationId)).frozen);
  return sides;
}

async function selectLatest(db: Db, consultationId: string) {
  return db
    .selectFrom("digest_build")
    .select(["number", "frozen"])
    .where("consultation_id", "=", consultationId)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
}
