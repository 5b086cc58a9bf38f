import type { Progress } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { type FrozenSide, findSidesOf } from "../building/frozen-sides.server.ts";
import { type ComparedRebuild, compareRebuild, type MatchedPoint } from "../themes/rebuild.ts";
import { sideKey } from "../themes/strata.ts";
import { assignAnew, type ComparedPassage } from "./assign-anew.server.ts";
import { carryThemes } from "./carry-themes.server.ts";
import { type AddedPoint, chooseAnew } from "./choose-anew.server.ts";
import { passagesByPoint } from "./passages-by-point.ts";
import type { MovedPassage, PassageCounts, ProposedPoint, RebuildProposal } from "./rebuild-proposal.ts";
import { findWorkedOn, type WorkedOn } from "./worked-on.server.ts";

interface Rebuilding {
  consultation: { id: string; title: string };
  rebuildId: string;
  progress: Progress;
}

/** What would change if key points were chosen anew among all that is public now; null where there are none yet. */
export async function rebuildOf(
  db: Db,
  { consultation, rebuildId, progress }: Rebuilding,
): Promise<RebuildProposal | null> {
  const { id } = consultation;
  const build = await findSidesOf(db, id);
  if (!build) return null;
  const worked = await findWorkedOn(db, id);
  const chosen = await chooseAnew(db, { consultation, build, worked, rebuildId, progress });
  const named = new Map(chosen.added.map(({ row }) => [row.quote_passage_id, row.id]));
  const passages = await assignAnew(db, id, { sides: chosen.assigning, named, progress });
  const points = await listPoints(db, id);
  const compared = compare(passages, { points, worked, added: chosen.added });
  const moves = movesOf(passages, { ...compared, worked });
  const { themes, ended, emptied, themeOf } = await carryThemes(db, id, {
    ...{ sides: chosen.sides, added: chosen.added, continued: compared.continued },
    ...{ passages, moves, worked, rebuildId },
  });
  const after = passagesByPoint(passages, moves);
  return {
    ...chosen.counts,
    ...{ frozen: withLeft(chosen.frozen, { passages, after }), themes, ended, moves, fates: compared.fates },
    points: chosen.added.map(({ row }): ProposedPoint => {
      const former = compared.continued.get(row.id);
      const own = former ?? row.id;
      const passages = after.get(own)?.length ?? 0;
      return {
        ...row,
        id: own,
        isNew: former === undefined,
        theme_id: themeOf.get(row.id) ?? null,
        passages,
      };
    }),
    kept: {
      points: points
        .filter(({ id, shown_as }) => worked.points.has(id) && shown_as === id)
        .map(({ id }) => id),
      passages: passages.filter(({ id }) => worked.passages.has(id)).length,
      refusals: countOf(worked.refused, compared.ended),
      accepted: countOf(worked.accepted, compared.ended),
      themes: emptied,
    },
    counts: countsOf(passages, moves),
  };
}

/** How many would be left on each side: further key points are looked for only once there are many more. */
function withLeft(
  frozen: FrozenSide[],
  { passages, after }: { passages: ComparedPassage[]; after: Map<string, string[]> },
) {
  const making = new Set([...after.values()].flat());
  const left = new Map<string, number>();
  for (const { id, side } of passages) if (!making.has(id)) left.set(side, (left.get(side) ?? 0) + 1);
  return frozen.map((side) => ({ ...side, left: left.get(sideKey(side)) ?? 0 }));
}

async function listPoints(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .select(["id", "language", "position", "quote_passage_id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .where("quote_passage_id", "is not", null)
    .orderBy("id")
    .execute();
}

interface ComparingPoints {
  points: Awaited<ReturnType<typeof listPoints>>;
  worked: WorkedOn;
  added: AddedPoint[];
}

interface ComparedPoints extends ComparedRebuild {
  /** Former key points that end. */
  ended: Set<string>;
}

/** What becomes of the key points that nobody worked on. */
function compare(passages: ComparedPassage[], { points, worked, added }: ComparingPoints): ComparedPoints {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const add = (made: Map<string, string[]>, point: string, passage: string) =>
    made.get(point)?.push(passage) ?? made.set(point, [passage]);
  for (const passage of passages) {
    if (worked.passages.has(passage.id)) continue;
    for (const { row } of passage.before) add(before, row.key_point_id, passage.id);
    if (passage.after) add(after, passage.after.key_point_id, passage.id);
  }
  const asCompared = (
    point: { id: string; language: string; position: string | null; quote_passage_id: string | null },
    made: Map<string, string[]>,
  ): MatchedPoint => ({
    ...{ id: point.id, side: sideKey(point), quote: point.quote_passage_id ?? "" },
    passages: made.get(point.id) ?? [],
  });
  const free = points.filter(({ id }) => !worked.points.has(id)).map((point) => asCompared(point, before));
  const standing = points.filter(({ id }) => worked.points.has(id)).map((point) => asCompared(point, after));
  const rebuilt = added.map(({ row }) => asCompared(row, after));
  const compared = compareRebuild(free, { rebuilt, standing });
  const continuing = new Set(compared.continued.values());
  const ended = new Set(free.map(({ id }) => id).filter((id) => !continuing.has(id)));
  return { ...compared, ended };
}

/** What passages would make, of those of which that changes. What officials said holds. */
function movesOf(
  passages: ComparedPassage[],
  { continued, ended, fates, worked }: ComparedPoints & { worked: WorkedOn },
): MovedPassage[] {
  const anotherName = new Set(fates.flatMap(({ id, fate }) => (fate === "kept" ? [] : [id])));
  return passages.flatMap(({ id, before, after }): MovedPassage[] => {
    const accepted = worked.accepted.get(id);
    const isHeld = before.some(({ row }) => accepted?.has(row.key_point_id) && !ended.has(row.key_point_id));
    if (worked.passages.has(id) || isHeld) return [];
    const point = after && (continued.get(after.key_point_id) ?? after.key_point_id);
    const isRefused = point !== null && worked.refused.get(id)?.has(point);
    const key_point_id = isRefused ? null : point;
    const [own] = before;
    const isSame =
      before.length === 1 ? own?.row.key_point_id === key_point_id : !own && key_point_id === null;
    if (isSame && !(key_point_id && anotherName.has(key_point_id))) return [];
    const nearness = Math.min(1000, Math.round((after?.similarity ?? 0) * 1000));
    return [{ passage_id: id, key_point_id, nearness }];
  });
}

function countOf(said: Map<string, Set<string>>, ended: Set<string>) {
  return [...said.values()].filter((points) => [...points].some((id) => ended.has(id))).length;
}

function countsOf(passages: ComparedPassage[], moves: MovedPassage[]): PassageCounts {
  const before = new Map(passages.map(({ id, before }) => [id, before.map(({ row }) => row.key_point_id)]));
  const counts = { all: passages.length, moved: 0, gained: 0, lost: 0 };
  for (const { passage_id, key_point_id } of moves) {
    const had = before.get(passage_id) ?? [];
    if (key_point_id === null) counts.lost++;
    else if (had.length === 0) counts.gained++;
    else if (!had.includes(key_point_id)) counts.moved++;
  }
  return counts;
}
