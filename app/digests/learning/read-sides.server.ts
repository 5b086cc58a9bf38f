import type { Progress } from "#app/work/in-steps.ts";
import { idsAtOnce, rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { RestoredSide, StandingBuild } from "../building/frozen-sides.server.ts";
import { publicTexts } from "../building/public-texts.server.ts";
import { readText } from "../building/read-text.server.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { amongOthers } from "../passages/why.server.ts";
import { commentsInTurn, isAmong, type Numbers } from "../said/in-turn.server.ts";
import { sideKey } from "../themes/strata.ts";
import { weigh } from "../themes/weights.ts";
import type { ComparedItem, LearningSide } from "./pair-features.ts";

/** Few enough to be read again each time that officials have said something more. */
const mostPassages = 14_000;

interface ReadSides {
  build: StandingBuild;
  /** Of which officials have said something: these are read in any case. */
  decided: Set<string>;
  progress: Progress;
}

/**
 * The passages of each side that may make a key point, weighed as when its key points were chosen, with those key points.
 * Of more than 14,000 passages those of every so manieth comment are read.
 */
export async function readSides(
  db: Db,
  consultationId: string,
  { build, decided, progress }: ReadSides,
): Promise<LearningSide[]> {
  const provisionOf = await provisionsOfPoints(db, consultationId);
  const sides = new Map([...build.sides].map(([key, side]) => [key, learningSide(side, provisionOf)]));
  const ground = await findGround(db, consultationId);
  const commentIds = await spreadEvenly(db, consultationId, { decided, progress });
  for (let at = 0; at < commentIds.length; at += rowsAtOnce) {
    await progress(`weighing passages, ${at} of ${commentIds.length} comments`);
    const some = commentIds.slice(at, at + rowsAtOnce);
    const byId = await findPassages(db, some);
    for (const text of await publicTexts(db, consultationId, some))
      for (const { id, read } of readText(text, ground)) {
        const passage = byId.get(id);
        const reading = passage && build.sides.get(sideKey(passage))?.reading;
        if (!passage || !reading) continue;
        const weights = weigh(amongOthers(read, reading).stems, reading.frequencies);
        const { provision_id } = passage;
        sides.get(sideKey(passage))?.passages.push({ id, provision_id, weights });
      }
  }
  return [...sides.values()].filter(({ key_points }) => key_points.length > 0).map(inOrder);
}

/** Passages that may make a key point, of what is public as it was read. */
function selectReadable(db: Db) {
  return db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .where("passage.build_number", "is not", null)
    .where("passage.why", "is", null);
}

async function findPassages(db: Db, commentIds: string[]) {
  const rows = await selectReadable(db)
    .select(["passage.id", "passage.provision_id", "passage.language", "passage.position"])
    .where("comment.id", "in", commentIds)
    .execute();
  return new Map(rows.map((passage) => [passage.id, passage]));
}

interface SpreadAmong {
  decided: Set<string>;
  progress: Progress;
}

/** Every so manieth comment, and those of which officials have decided on a passage, in the order of their numbers. */
async function spreadEvenly(db: Db, consultationId: string, { decided, progress }: SpreadAmong) {
  const commentIds: string[] = [];
  let total = 0;
  const said: Progress = (words) => progress(`counting passages, ${words}`);
  for await (const numbers of commentsInTurn(db, consultationId, said))
    for (const { id, passages } of await countPassages(db, consultationId, numbers)) {
      commentIds.push(id);
      total += passages;
    }
  const each = Math.ceil(total / mostPassages);
  const asked = await commentsOf(db, [...decided]);
  return commentIds.filter((id, at) => at % each === 0 || asked.has(id));
}

async function countPassages(db: Db, consultationId: string, numbers: Numbers) {
  return selectReadable(db)
    .select("comment.id")
    .select(({ fn }) => fn.countAll<number>().as("passages"))
    .where("comment.consultation_id", "=", consultationId)
    .where(isAmong(numbers))
    .groupBy(["comment.id", "comment.number"])
    .orderBy("comment.number")
    .execute();
}

async function commentsOf(db: Db, passageIds: string[]) {
  const commentIds = new Set<string>();
  for (const ids of idsAtOnce(passageIds))
    for (const { id } of await selectReadable(db)
      .select("comment.id")
      .where("passage.id", "in", ids)
      .execute())
      commentIds.add(id);
  return commentIds;
}

async function provisionsOfPoints(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "provision_id"])
    .where("consultation_id", "=", consultationId)
    // What officials removed is proposed for nothing, nor is what has no words now.
    .where("shown_as", "is not", null)
    .where("quote_passage_id", "is not", null)
    .execute();
  return new Map(rows.map(({ id, provision_id }) => [id, provision_id]));
}

function learningSide({ key_points }: RestoredSide, provisionOf: Map<string, string | null>): LearningSide {
  return {
    passages: [],
    key_points: key_points
      .filter(({ id }) => provisionOf.has(id))
      .map(({ id, weights }) => ({
        id,
        provision_id: provisionOf.get(id) ?? null,
        weights,
      })),
  };
}

/** The same sums whatever order the database gives rows in. */
function inOrder({ passages, key_points }: LearningSide): LearningSide {
  return { passages: passages.sort(byItsId), key_points };
}

const byItsId = (one: ComparedItem, other: ComparedItem) => (one.id < other.id ? -1 : 1);
