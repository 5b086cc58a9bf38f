import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { isTimeToExtend } from "../themes/extend.ts";
import { sideKey } from "../themes/strata.ts";
import { selectReasonsOn } from "./count-reasons.server.ts";
import type { FrozenSide } from "./frozen-sides.server.ts";
import { keepLeft, type LeftCounts, readLeft } from "./left-counts.server.ts";

type OfSide = Pick<FrozenSide, "language" | "position" | "left">;

/** On which of these sides so many passages are left that further key points may be found. Only where that may be they are counted. */
export async function findLeft<Side extends OfSide>(db: Db, consultationId: string, sides: Side[]) {
  const known = await readLeft(db, consultationId);
  const counted: LeftCounts = new Map(known);
  for (const side of sides)
    if (!known || isDue(side, known)) counted.set(sideKey(side), await countLeft(db, consultationId, side));
  if (!known || sides.some((side) => isDue(side, known))) await keepLeft(db, consultationId, counted);
  return sides.filter((side) => isDue(side, counted));
}

function isDue(side: OfSide, counts: LeftCounts) {
  const { all, left } = counts.get(sideKey(side)) ?? { all: 0, left: 0 };
  return isTimeToExtend(left - side.left, all);
}

/** How many passages of a side may be key points, and how many of them make none. */
async function countLeft(db: Db, consultationId: string, side: Omit<OfSide, "left">) {
  const { all, made } = await selectReasonsOn(db, consultationId, side)
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
    .executeTakeFirstOrThrow();
  return { all, left: all - made };
}

/** Keeps how many are left on these sides now, of which nobody needs to look again until there are many more. */
export async function rememberLeft(
  db: Db,
  consultationId: string,
  isLookedAt: (side: FrozenSide) => boolean,
) {
  const counts: LeftCounts = new Map();
  for (const side of await latestSides(db, consultationId))
    if (isLookedAt(side)) counts.set(sideKey(side), await countLeft(db, consultationId, side));
  await inTransaction(db, async (db) => {
    const known = await readLeft(db, consultationId);
    if (known) await keepLeft(db, consultationId, new Map([...known, ...counts]));
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
