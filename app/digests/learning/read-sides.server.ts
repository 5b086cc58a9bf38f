import type { Progress } from "#app/work/in-steps.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { RestoredSide, StandingBuild } from "../building/frozen-sides.server.ts";
import { publicTexts } from "../building/public-texts.server.ts";
import { readText } from "../building/read-text.server.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { amongOthers } from "../passages/why.server.ts";
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
  const stored = await listPassages(db, consultationId);
  const provisionOf = await provisionsOfPoints(db, consultationId);
  const sides = new Map([...build.sides].map(([key, side]) => [key, learningSide(side, provisionOf)]));
  const ground = await findGround(db, consultationId);
  const byId = new Map(stored.map((passage) => [passage.id, passage]));
  const commentIds = spreadEvenly(stored, decided);
  for (let at = 0; at < commentIds.length; at += rowsAtOnce) {
    await progress(`weighing passages, ${at} of ${commentIds.length} comments`);
    for (const text of await publicTexts(db, consultationId, commentIds.slice(at, at + rowsAtOnce)))
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

async function listPassages(db: Db, consultationId: string) {
  return db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select(["passage.id", "passage.comment_id", "passage.provision_id"])
    .select(["passage.language", "passage.position"])
    .where("passage.consultation_id", "=", consultationId)
    .where("passage.build_number", "is not", null)
    .where("passage.why", "is", null)
    .orderBy("comment.number")
    .execute();
}

type StoredRow = Awaited<ReturnType<typeof listPassages>>[number];

function spreadEvenly(stored: StoredRow[], decided: Set<string>) {
  const commentIds = [...new Set(stored.map(({ comment_id }) => comment_id))];
  const each = Math.ceil(stored.length / mostPassages);
  const asked = new Set(stored.filter(({ id }) => decided.has(id)).map(({ comment_id }) => comment_id));
  return commentIds.filter((id, at) => at % each === 0 || asked.has(id));
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
