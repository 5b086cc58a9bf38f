import type { Insertable } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, KeyPointTable } from "#db/schema.ts";
import type { Passage } from "../passages/passage.ts";
import { extend } from "../themes/extend.ts";
import { foldPassages } from "../themes/fold.ts";
import type { KeyPoint } from "../themes/key-point.ts";
import { readAll, readyAmong } from "../themes/ready.server.ts";
import { groupBy, sideKey, strataOf } from "../themes/strata.ts";
import { askToAssign } from "./assign-again.server.ts";
import type { OnSide } from "./count-reasons.server.ts";
import { findSidesOf, freezeAgain, type RestoredSide, type StandingPoint } from "./frozen-sides.server.ts";
import { keyPointRows } from "./key-point-rows.server.ts";
import { findLeft } from "./left-passages.server.ts";
import { nearestTheme } from "./nearest-theme.ts";
import { publicTexts, textKey } from "./public-texts.server.ts";
import { asSource, type ReadingGround, readText } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";
import { holdBuild } from "./switch-build.server.ts";
import type { ToBuildOn } from "./texts-to-build-on.server.ts";

/** Key points that more say than these do are found among these. */
const mostPassages = 14_000;

/**
 * Looks for further key points where many passages came that make none, among `most` of them; those that stand keep all that they
 * have. Gives the keys of the sides that were looked at: where it found any, all that was left is to be assigned again.
 */
export async function extendDigest(
  db: Db,
  consultationId: string,
  { progress, most = mostPassages }: { progress: Progress; most?: number },
): Promise<string[]> {
  const build = await findSidesOf(db, consultationId);
  if (!build) return [];
  const due = await findLeft(db, consultationId, [...build.sides.values()]);
  const ground = due.length > 0 ? await findGround(db, consultationId) : null;
  for (const { side, left } of due) {
    await progress(`looking for further key points, ${sideKey(side)}`);
    const place = { consultation_id: consultationId, build_number: build.number, side };
    if (ground) await extendSide(db, { ...place, ground, sample: { left, most } });
  }
  return due.map(({ side }) => sideKey(side));
}

interface ExtendingSide {
  consultation_id: string;
  build_number: number;
  side: RestoredSide;
  ground: ReadingGround;
  /** How many passages are left, and among how many of them it is looked. */
  sample: { left: number; most: number };
}

async function extendSide(db: Db, { side, sample, ...place }: ExtendingSide) {
  const left = await listLeft(db, place.consultation_id, { side, sample });
  const { texts, folded } = await foldLeft(db, { ...place, side }, left);
  const read = readAll(folded, side.reading);
  const sourceOf = (key: string) => texts.get(key)?.source ?? nowhere;
  const { frequencies } = side.reading;
  const ready = readyAmong(read, { frequencies, textOf: (key) => sourceOf(key).text });
  const standing = side.key_points.map(asKeyPoint);
  const added = strataOf(ready, sourceOf).flatMap(
    ({ passages, ...stratum }) => extend(standing, { ...stratum, pending: passages }, side.reading).added,
  );
  const points = keyPointRows(added, freezeAgain(side), { ...place, texts });
  const rows = points.map(({ found, row }) => ({
    ...row,
    theme_id: nearestTheme(found.weights, side.key_points),
    joined_as: null,
  }));
  await storeFurther(db, { ...place, side, rows });
}

const nowhere = { text: "", position: null, provision: [] };

async function listLeft(
  db: Db,
  consultationId: string,
  { side, sample: { left, most } }: Pick<ExtendingSide, "side" | "sample">,
) {
  const every = Math.max(1, Math.ceil(left / most));
  const found = await selectLeft(db, consultationId, { side, every })
    // Where these comments say more than others, the first are left out: they were looked at before.
    .orderBy("comment.number", "desc")
    .orderBy("passage.id", "desc")
    .limit(most)
    .execute();
  return found.reverse();
}

/**
 * Of more than are looked at, those of every second, third … comment, whenever these came. Comment by comment: to sort all that are
 * left would take minutes. Else out of the index of their side, however many comments say nothing there.
 */
export function selectLeft(db: Db, consultationId: string, { side, every }: { side: OnSide; every: number }) {
  const left = db
    .selectFrom("comment")
    .innerJoin("passage", (join) =>
      join
        .onRef("passage.comment_id", "=", "comment.id")
        .onRef("passage.version", "=", "comment.published_version"),
    )
    .leftJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .select(["passage.id", "passage.comment_id", "comment.campaign_id"])
    .where("passage.build_number", "is not", null)
    .where("passage.why", "is", null)
    .where("passage.language", "=", side.language)
    .where("passage.position", side.position === null ? "is" : "=", side.position)
    .where("made.passage_id", "is", null);
  return every === 1
    ? left.where("passage.consultation_id", "=", consultationId)
    : left
        .where("comment.consultation_id", "=", consultationId)
        .where((eb) => eb(eb("comment.number", "%", every), "=", 0));
}

type LeftPassage = Awaited<ReturnType<typeof listLeft>>[number];

/** Those passages alone, each sentence of a campaign once; not what is read in another language now than when it was kept. */
async function foldLeft(
  db: Db,
  { consultation_id, side, ground }: Pick<ExtendingSide, "consultation_id" | "side" | "ground">,
  left: LeftPassage[],
) {
  const isLeft = new Set(left.map(({ id }) => id));
  const campaignOf = new Map(
    left.map(({ comment_id, campaign_id }) => [comment_id, campaign_id ?? comment_id]),
  );
  const found = await publicTexts(db, consultation_id, [...campaignOf.keys()]);
  const passages = new Map<string, Passage[]>();
  for (const text of found) {
    const own = readText(text, ground).filter(
      ({ id, read }) => isLeft.has(id) && read.language === side.language,
    );
    if (own.length > 0)
      passages.set(
        textKey(text),
        own.map(({ read }) => read),
      );
  }
  const having = found.filter((text) => passages.has(textKey(text)));
  const campaigns = groupBy(having, ({ comment_id }) => campaignOf.get(comment_id) ?? comment_id);
  return {
    texts: new Map(
      having.map((text): [string, ToBuildOn] => [textKey(text), { text, source: asSource(text, ground) }]),
    ),
    folded: foldPassages(
      passages,
      campaigns.map((letters) => letters.map(textKey)),
    ),
  };
}

/** What stands, as far as further ones are compared with it. */
function asKeyPoint({ id, weights }: StandingPoint): KeyPoint {
  const quote = { text_id: "", start: 0, end: 0 };
  return { id, language: "", position: null, provision: [], quote, weights, passages: [] };
}

interface FurtherPoints {
  consultation_id: string;
  build_number: number;
  side: RestoredSide;
  rows: Insertable<KeyPointTable>[];
}

async function storeFurther(db: Db, { consultation_id, build_number, side, rows }: FurtherPoints) {
  if (rows.length === 0) return;
  await inTransaction(db, async (db) => {
    if (!(await holdBuild(db, consultation_id, build_number))) return;
    await db
      .insertInto("key_point")
      .values(rows)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    await askToAssign(db, consultation_id, [side]);
  });
}
