import type { Db } from "#db/schema.ts";
import type { FrozenSide } from "../building/frozen-sides.server.ts";
import { type ComparedRebuild, compareRebuild, type MatchedPoint } from "../themes/rebuild.ts";
import { sideKey } from "../themes/strata.ts";
import { carryThemes } from "./carry-themes.server.ts";
import { listPoints } from "./is-whole.server.ts";
import { type ClassMove, moveOf, renamedOf } from "./move-of.ts";
import { countAll, type PassageClass } from "./passage-classes.ts";
import { passagesByPoint } from "./passages-by-point.ts";
import type { AddedPoint, RebuildDraft } from "./rebuild-draft.ts";
import type { PassageCounts, ProposedPoint, RebuildProposal } from "./rebuild-proposal.ts";
import type { WorkedOn } from "./worked-on.server.ts";

interface Rebuilding {
  draft: RebuildDraft;
  worked: WorkedOn;
  rebuildId: string;
}

/** What would change by key points that were chosen anew, once all passages are compared; with the sides of that build. */
export async function rebuildOf(
  db: Db,
  consultationId: string,
  { draft: { chosen, classes }, worked, rebuildId }: Rebuilding,
): Promise<{ proposal: RebuildProposal; frozen: FrozenSide[] }> {
  const points = await listPoints(db, consultationId);
  const compared = compare(classes, { points, worked, added: chosen.added });
  const moves = movesOf(classes, { ...compared, worked });
  const { themes, ended, emptied, themeOf } = await carryThemes(db, consultationId, {
    ...{ chosen, continued: compared.continued, classes, moves, worked, rebuildId },
  });
  const after = passagesByPoint(classes, moves);
  const { comments, built_on, sides } = chosen;
  const proposal = {
    ...{ comments, built_on, sides, themes, ended, fates: compared.fates },
    standing: points.map(({ id }) => id),
    points: chosen.added.map(({ weights: _, ...row }): ProposedPoint => {
      const former = compared.continued.get(row.id);
      const own = former ?? row.id;
      const passages = countAll(after.get(own) ?? []);
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
      passages: countAll(classes.filter(({ id }) => worked.passages.has(id))),
      refusals: countOf(worked.refused, compared.ended),
      accepted: countOf(worked.accepted, compared.ended),
      themes: emptied,
    },
    counts: countsOf(classes, moves),
  };
  return { proposal, frozen: withLeft(chosen.frozen, { classes, after }) };
}

/** How many would be left on each side: further key points are looked for only once there are many more. */
function withLeft(
  frozen: FrozenSide[],
  { classes, after }: { classes: PassageClass[]; after: Map<string, PassageClass[]> },
) {
  const making = new Set([...after.values()].flat());
  const left = new Map<string, number>();
  for (const one of classes) if (!making.has(one)) left.set(one.side, (left.get(one.side) ?? 0) + one.count);
  return frozen.map((side) => ({ ...side, left: left.get(sideKey(side)) ?? 0 }));
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
function compare(classes: PassageClass[], { points, worked, added }: ComparingPoints): ComparedPoints {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const add = (made: Map<string, string[]>, point: string, id: string) =>
    made.get(point)?.push(id) ?? made.set(point, [id]);
  for (const one of classes) {
    if (worked.passages.has(one.id)) continue;
    for (const point of one.before) add(before, point, one.id);
    if (one.after !== null) add(after, one.after, one.id);
  }
  const asCompared = (
    point: { id: string; language: string; position: string | null; quote_passage_id: string | null },
    made: Map<string, string[]>,
  ): MatchedPoint => ({
    ...{ id: point.id, side: sideKey(point), quote: point.quote_passage_id ?? "" },
    passages: made.get(point.id) ?? [],
  });
  const counts = new Map(classes.map(({ id, count }) => [id, count]));
  const free = points.filter(({ id }) => !worked.points.has(id)).map((point) => asCompared(point, before));
  const standing = points.filter(({ id }) => worked.points.has(id)).map((point) => asCompared(point, after));
  const rebuilt = added.map((point) => asCompared(point, after));
  const compared = compareRebuild(free, { rebuilt, standing, countOf: (id) => counts.get(id) ?? 0 });
  const continuing = new Set(compared.continued.values());
  const ended = new Set(free.map(({ id }) => id).filter((id) => !continuing.has(id)));
  return { ...compared, ended };
}

/** What passages would make, of those of which that changes. */
function movesOf(
  classes: PassageClass[],
  { continued, ended, fates, worked }: ComparedPoints & { worked: WorkedOn },
): ClassMove[] {
  const moving = { worked, ended, renamed: renamedOf(fates) };
  return classes.flatMap((of): ClassMove[] => {
    const after = of.after === null ? null : (continued.get(of.after) ?? of.after);
    const key_point_id = moveOf({ ...of, after }, moving);
    return key_point_id === undefined ? [] : [{ of, key_point_id }];
  });
}

function countOf(said: Map<string, Set<string>>, ended: Set<string>) {
  return [...said.values()].filter((points) => [...points].some((id) => ended.has(id))).length;
}

function countsOf(classes: PassageClass[], moves: ClassMove[]): PassageCounts {
  const counts = { all: countAll(classes), moved: 0, gained: 0, lost: 0 };
  for (const { of, key_point_id } of moves) {
    if (key_point_id === null) counts.lost += of.count;
    else if (of.before.length === 0) counts.gained += of.count;
    else if (!of.before.includes(key_point_id)) counts.moved += of.count;
  }
  return counts;
}
