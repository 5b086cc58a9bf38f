import type { Progress } from "#app/work/in-steps.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, KeyPointTable } from "#db/schema.ts";
import { chooseSides } from "../building/choose-sides.server.ts";
import { freezeAgain, type StandingBuild } from "../building/frozen-sides.server.ts";
import { readPassagesOf } from "../building/keep-quotes.server.ts";
import { keyPointRows } from "../building/key-point-rows.server.ts";
import type { ReadingGround } from "../building/read-text.server.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { idOf } from "../building/verbatim.server.ts";
import type { Passage } from "../passages/passage.ts";
import { amongOthers } from "../passages/why.server.ts";
import type { Side } from "../themes/argued.server.ts";
import { findThemes } from "../themes/find-themes.server.ts";
import { restoreReading, storeWeights } from "../themes/frozen.ts";
import type { KeyPoint } from "../themes/key-point.ts";
import { sideKey } from "../themes/strata.ts";
import { weigh } from "../themes/weights.ts";
import type { AddedPoint, ChosenAnew, StandingWeights } from "./rebuild-draft.ts";
import type { WorkedOn } from "./worked-on.server.ts";

interface ChoosingAnew {
  consultation: { id: string; title: string };
  build: StandingBuild;
  worked: WorkedOn;
  /** Tells what is new here from what was chosen before. */
  rebuildId: string;
  progress: Progress;
}

/**
 * Key points as they would be chosen now on each side that has any, beside those that officials worked on, with all by which
 * passages would be assigned to them. Changes nothing.
 */
export async function chooseAnew(
  db: Db,
  { consultation, build, worked, rebuildId, progress }: ChoosingAnew,
): Promise<ChosenAnew> {
  await progress("choosing key points anew");
  const { id } = consultation;
  const stands = await readStanding(db, id, worked);
  const { sides, frozen, texts, ground, counts } = await chooseSides(db, consultation, {
    sides: new Set(build.sides.keys()),
    standing: (side) => standingOn(side, stands),
  });
  const isStanding = new Set(stands.rows.map((row) => row.id));
  const newIds = new Map<string, string>();
  const added: AddedPoint[] = [];
  const standing: StandingWeights[] = [];
  for (const [at, side] of sides.entries()) {
    const own = frozen[at];
    if (!own) throw new Error("A side was chosen without what it was chosen by");
    const found = side.key_points.filter((point) => !isStanding.has(point.id));
    const rows = keyPointRows(found, own, {
      ...{ consultation_id: id, build_number: build.number + 1, texts, ground },
    });
    for (const { found, row } of rows) {
      // What officials said of a passage holds: it names nothing else.
      if (isSaid(worked, row.quote_passage_id ?? "")) continue;
      const point = asNew(row, idOf([row.id, rebuildId]));
      newIds.set(found.id, point.id);
      added.push(point);
    }
    const before = standingOn({ ...side, reading: restoreReading(own.reading) }, stands);
    standing.push(
      ...before.map((point) => ({
        ...{ id: point.id, language: own.language, position: own.position },
        weights: storeWeights(point.weights),
      })),
    );
  }
  const again = frozen.map(sideKey);
  const others = [...build.sides.values()].filter((side) => !again.includes(sideKey(side))).map(freezeAgain);
  const themes = findThemes(sides)
    .map(({ key_points, ...theme }) => ({
      ...theme,
      points: key_points.flatMap(({ id }) => newIds.get(id) ?? []),
    }))
    .filter(({ points }) => points.length > 0);
  return { ...counts, frozen: [...frozen, ...others], sides: again, added, standing, themes };
}

const isSaid = ({ passages, refused }: WorkedOn, id: string) => passages.has(id) || refused.has(id);

function asNew(row: ReturnType<typeof keyPointRows>[number]["row"], id: string): AddedPoint {
  const { language, position, provision_id, quote_passage_id } = row;
  if (!quote_passage_id) throw new Error("A key point was chosen without a passage that names it");
  return {
    ...{ id, language, position: position ?? null, provision_id: provision_id ?? null, quote_passage_id },
    weights: JSON.parse(row.weights),
  };
}

interface StandingKeyPoints {
  rows: Pick<KeyPointTable, "id" | "language" | "position" | "provision_id" | "quote_passage_id">[];
  passages: Map<string, Passage>;
  paths: ReadingGround["paths"];
}

async function readStanding(db: Db, consultationId: string, worked: WorkedOn): Promise<StandingKeyPoints> {
  const all = await db
    .selectFrom("key_point")
    .innerJoin("passage", "passage.id", "key_point.quote_passage_id")
    .select(["key_point.id", "key_point.language", "key_point.position", "key_point.provision_id"])
    .select(["key_point.quote_passage_id", "passage.comment_id"])
    .where("key_point.consultation_id", "=", consultationId)
    .orderBy("key_point.id")
    .execute();
  const rows = all.filter(({ id }) => worked.points.has(id));
  const commentIds = [...new Set(rows.map(({ comment_id }) => comment_id))];
  const passages = new Map<string, Passage>();
  for (let at = 0; at < commentIds.length; at += rowsAtOnce)
    for (const [id, read] of await readPassagesOf(db, consultationId, commentIds.slice(at, at + rowsAtOnce)))
      passages.set(id, read);
  const { paths } = await findGround(db, consultationId);
  return { rows, passages, paths };
}

/** What stands on a side, weighed as passages are there. */
function standingOn(
  { language, position, reading }: Pick<Side, "language" | "position" | "reading">,
  { rows, passages, paths }: StandingKeyPoints,
): KeyPoint[] {
  return rows
    .filter((row) => sideKey(row) === sideKey({ language, position }))
    .flatMap(({ id, quote_passage_id, provision_id }) => {
      const read = passages.get(quote_passage_id ?? "");
      if (!read) return [];
      const { text_id, start, end } = read;
      return [
        {
          ...{ id, language, position, passages: [] },
          provision: provision_id === null ? [] : (paths.get(provision_id) ?? []),
          quote: { text_id, start, end },
          weights: weigh(amongOthers(read, reading).stems, reading.frequencies),
        },
      ];
    });
}
