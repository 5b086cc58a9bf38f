import type { Insertable } from "kysely";
import type { Db, KeyPointTable, ThemeTable } from "#db/schema.ts";
import type { PointChange, ThemeChange } from "../editing/change.ts";
import type { PlannedEdit } from "../editing/record-edit.server.ts";
import type { RebuildProposal } from "./rebuild-proposal.ts";

interface RebuildPlace {
  consultation_id: string;
  /** Of the build that stands. */
  build_number: number;
  event_number: number;
  now: Date;
  /** JSON: the sides of the build that it would be. */
  frozen: string;
}

/** A proposal as an edit: what it changes and adds. The digest stands as it stood when that was made. What passages make is moved after it. */
export async function rebuildAsEdit(
  db: Db,
  proposal: RebuildProposal,
  { consultation_id, build_number, event_number, now, frozen }: RebuildPlace,
): Promise<PlannedEdit> {
  const { comments, built_on } = proposal;
  const number = build_number + 1;
  const made_on = now.toISOString().slice(0, 10);
  const place = { consultation_id, build_number: number };
  return {
    kind: "accept-rebuild",
    told: { count: proposal.points.length },
    creates: {
      build: { consultation_id, number, made_on, event_number, comments, built_on, frozen },
      themes: newThemes(proposal, place),
      key_points: newPoints(proposal, place),
    },
    change: {
      rows: [...themeChanges(proposal), ...(await pointChanges(db, consultation_id, proposal))],
      ...{ made: [], tags: [] },
      build: { before: build_number, after: number },
    },
  };
}

type BuildPlace = Pick<KeyPointTable, "consultation_id" | "build_number">;

function newThemes({ themes }: RebuildProposal, place: BuildPlace): Insertable<ThemeTable>[] {
  return themes.flatMap(({ id, isNew, language, name }, at) =>
    isNew
      ? [
          {
            ...{ id, ...place, language, name, named_by: "method" as const },
            ...{ sort_order: 100 * place.build_number + at, shown_as: null, place: null },
          },
        ]
      : [],
  );
}

function newPoints({ points }: RebuildProposal, place: BuildPlace): Insertable<KeyPointTable>[] {
  return points.flatMap(({ id, isNew, language, position, provision_id }) =>
    isNew
      ? [
          {
            ...{ id, ...place, language, position, provision_id, theme_id: null, quote_passage_id: null },
            ...{ weights: "[]", joined_as: null, shown_as: null, place: null },
            ...{ sentence: null, state: null, assigned_to: null },
          },
        ]
      : [],
  );
}

function themeChanges({ themes, ended }: RebuildProposal): ThemeChange[] {
  const changed = themes.flatMap(({ id, isNew, name, former }): ThemeChange[] => {
    if (isNew) return [{ table: "theme", id, before: { shown_as: null }, after: { shown_as: id } }];
    if (former === null || former === name) return [];
    return [{ table: "theme", id, before: { name: former }, after: { name } }];
  });
  const gone = ended.map(
    (id): ThemeChange => ({ table: "theme", id, before: { shown_as: id }, after: { shown_as: null } }),
  );
  return [...changed, ...gone];
}

async function pointChanges(
  db: Db,
  consultationId: string,
  { points, fates }: RebuildProposal,
): Promise<PointChange[]> {
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "quote_passage_id", "theme_id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const standing = new Map(rows.map((row) => [row.id, row]));
  const chosen = points.flatMap(({ id, isNew, quote_passage_id, theme_id }): PointChange[] => {
    const { shown_as = null, ...had } = standing.get(id) ?? { quote_passage_id: null, theme_id: null };
    const before = { shown_as, quote_passage_id: had.quote_passage_id, theme_id: had.theme_id };
    const after = { shown_as: isNew ? id : shown_as, quote_passage_id, theme_id };
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? [] : [{ table: "key_point", id, before, after }];
  });
  const stays = new Set(points.map(({ id }) => id));
  const ended = fates.flatMap(({ id, fate, into }): PointChange[] => {
    const row = standing.get(id);
    if (stays.has(id) || !row) return [];
    const before = { shown_as: row.shown_as, quote_passage_id: row.quote_passage_id };
    const [largest] = fate === "gone" ? [] : into;
    // Without words it draws nothing; its address leads to what most of it is now.
    const shown_as = largest ? (standing.get(largest.id)?.shown_as ?? largest.id) : null;
    return [{ table: "key_point", id, before, after: { shown_as, quote_passage_id: null } }];
  });
  return [...chosen, ...ended];
}
