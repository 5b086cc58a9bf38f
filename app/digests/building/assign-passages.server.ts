import type { Insertable } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db, KeyPointPassageTable } from "#db/schema.ts";
import { type AssignedPassage, passageAssigner } from "../themes/assign-text.server.ts";
import { sideKey } from "../themes/strata.ts";
import { findAskGround } from "./asked-provisions.server.ts";
import { assignAgain } from "./assign-again.server.ts";
import { findSidesOf, type StandingBuild } from "./frozen-sides.server.ts";
import { keepPassages } from "./keep-passages.server.ts";
import { addToLeft } from "./left-counts.server.ts";
import { publicTexts } from "./public-texts.server.ts";
import type { ReadingGround } from "./read-text.server.ts";
import { readText } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";
import { findSaid, restoreSaid, type SaidOfPassages } from "./said-of-passages.server.ts";
import { holdBuild } from "./switch-build.server.ts";
import { isBeside } from "./verbatim.server.ts";

/** Of passages in one transaction. */
const size = { first: 200, least: 50, most: 4_000 };

/** Gives each passage that no build has seen, or that is to be seen again, to the key point that it is nearest to, or leaves it for later ones. */
export async function assignPassages(db: Db, consultationId: string, progress: Progress): Promise<void> {
  await assignAgain(db, consultationId, progress);
  const build = await findSidesOf(db, consultationId);
  if (!build) return;
  const ground = await findGround(db, consultationId);
  const assign = passageAssigner(build.sides.values());
  const steps = stepSize(size);
  for (let done = 0; ; ) {
    await progress(`assigning passages, ${done} so far`);
    const some = await inStep(db, steps, async (db) => {
      const held = await holdPoints(db, consultationId, build);
      if (held !== "these") return held;
      const commentIds = await nextComments(db, consultationId, steps.now());
      if (commentIds.length === 0) return "done";
      const { waiting, read } = await readWaiting(db, consultationId, { commentIds, ground });
      const found = read.flatMap(({ id, read, position }) => {
        const stored = waiting.get(id);
        if (!stored) return [];
        const { made, read: asRead } = assign({ ...read, language: stored.language }, position);
        return [{ ...stored, why: asRead.why, made }];
      });
      const said = await findSaid(db, consultationId, [...waiting.keys()]);
      const assigned = asOfficialsSaid(found, said);
      await storeWhy(db, assigned, waiting);
      await storeMade(db, assigned);
      await restoreSaid(db, said);
      await markSeen(db, commentIds, build.number);
      await addToLeft(db, consultationId, leftAmong(assigned, said));
      return waiting.size;
    });
    if (some === "outdated") return assignPassages(db, consultationId, progress);
    if (typeof some === "string") return;
    done += some;
  }
}

/**
 * Whether these are still the key points that there are, which they then are until the transaction ends. Where officials made or split one
 * meanwhile, or somebody found further ones, it goes on by those; where officials accepted another build, the next time.
 */
async function holdPoints(db: Db, consultationId: string, { number, points }: StandingBuild) {
  if (!(await holdBuild(db, consultationId, number))) return "gone";
  const there = await db
    .selectFrom("key_point")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .execute();
  const known = new Set(points);
  return there.length === known.size && there.every(({ id }) => known.has(id)) ? "these" : "outdated";
}

/** Whether passages are left that no build has seen. */
export async function hasWaiting(db: Db, consultationId: string) {
  return (await nextComments(db, consultationId, 1)).length > 0;
}

/** Only what is public as it was read: all else is made anew once what happened is followed. */
async function nextComments(db: Db, consultationId: string, passages: number) {
  const rows = await db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select("passage.comment_id")
    .where("passage.consultation_id", "=", consultationId)
    .where("passage.build_number", "is", null)
    // In no order: to sort all that wait at each step would take longer than the steps.
    .limit(passages)
    .execute();
  return [...new Set(rows.map(({ comment_id }) => comment_id))];
}

/**
 * What waits of these comments, and these as they are read. Where an earlier release read them, which made ids in another way, they are read
 * into the table anew: officials may have said something of what stands there under the ids of now.
 */
async function readWaiting(
  db: Db,
  consultationId: string,
  { commentIds, ground }: { commentIds: string[]; ground: ReadingGround },
) {
  const texts = await publicTexts(db, consultationId, commentIds);
  const read = texts.flatMap((text) =>
    readText(text, ground).map((one) => ({ ...one, position: text.position })),
  );
  const waiting = await findWaiting(db, commentIds);
  const other = [...waiting.values()].filter(({ id }) => isBeside(id) !== (ground.passage_ids === "beside"));
  if (other.length === 0) return { waiting, read };
  const asks = await findAskGround(db, consultationId);
  const again = [...new Set(other.map(({ comment_id }) => comment_id))];
  await keepPassages(db, consultationId, { commentIds: again, ground, asks });
  return { waiting: await findWaiting(db, commentIds), read };
}

async function findWaiting(db: Db, commentIds: string[]) {
  const rows: WaitingPassage[] = [];
  for (const ids of idsAtOnce(commentIds)) rows.push(...(await selectWaiting(db, ids).execute()));
  return new Map(rows.map((row) => [row.id, row]));
}

function selectWaiting(db: Db, commentIds: string[]) {
  return db
    .selectFrom("passage")
    .select(["id", "comment_id", "language", "position", "why"])
    .where("comment_id", "in", commentIds)
    .where("build_number", "is", null);
}

type WaitingPassage = Awaited<ReturnType<ReturnType<typeof selectWaiting>["execute"]>>[number];
type WaitingPassages = Awaited<ReturnType<typeof findWaiting>>;

interface FoundPassage extends Pick<AssignedPassage, "made"> {
  id: string;
  language: string;
  position: string | null;
  why: string | null;
}

/** Without what officials decided: of those passages nothing is found any more. */
function asOfficialsSaid(found: FoundPassage[], said: SaidOfPassages) {
  return found.map((one) => {
    const refused = one.made && said.refused.get(one.id)?.has(one.made.key_point_id);
    return refused || said.decided.has(one.id) ? { ...one, made: null } : one;
  });
}

/** Read among the others some turn out to be no arguments. */
async function storeWhy(db: Db, assigned: FoundPassage[], waiting: WaitingPassages) {
  const other = assigned.filter(({ id, why }) => waiting.get(id)?.why !== why);
  for (const [why, ones] of Map.groupBy(other, (one) => one.why))
    for (const ids of idsAtOnce(ones.map(({ id }) => id)))
      await db.updateTable("passage").set({ why }).where("id", "in", ids).execute();
}

async function storeMade(db: Db, assigned: FoundPassage[]) {
  const made = assigned.flatMap(({ id, made }): Insertable<KeyPointPassageTable>[] => {
    if (!made) return [];
    const { key_point_id, similarity } = made;
    const nearness = Math.min(1000, Math.round(similarity * 1000));
    return [{ key_point_id, passage_id: id, nearness, made_by: "method" }];
  });
  await insertRows(db, "key_point_passage", made, { unlessThere: true });
}

async function markSeen(db: Db, commentIds: string[], build_number: number) {
  for (const ids of idsAtOnce(commentIds))
    await db
      .updateTable("passage")
      .set({ build_number })
      .where("comment_id", "in", ids)
      .where("build_number", "is", null)
      .execute();
}

/** By side, how many of these may be key points, and how many of them make none. */
function leftAmong(assigned: FoundPassage[], { decided }: SaidOfPassages) {
  const counts = new Map<string, { all: number; left: number }>();
  for (const { id, why, made, language, position } of assigned) {
    if (why !== null) continue;
    const side = sideKey({ language, position });
    const known = counts.get(side) ?? { all: 0, left: 0 };
    const isLeft = !made && !decided.has(id);
    counts.set(side, { all: known.all + 1, left: known.left + (isLeft ? 1 : 0) });
  }
  return counts;
}
