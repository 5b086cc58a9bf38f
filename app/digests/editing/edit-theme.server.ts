import type { Account } from "#app/accounts/account.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { changeOf, type PointChange, subjectsOfRow, type ThemeCells, type ThemeChange } from "./change.ts";
import { type Editing, editDigest, type NotEdited } from "./edit-digest.server.ts";
import { notEdited } from "./made-by.server.ts";
import type { PlannedEdit } from "./record-edit.server.ts";

interface EditedTheme extends Editing {
  themeId: string;
}

/** A theme that is shown, with the ids of those that were merged into it and its own. */
async function findShownTheme(db: Db, consultationId: string, id: string) {
  const rows = await db
    .selectFrom("theme")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .where("shown_as", "=", id)
    .orderBy("id")
    .execute();
  const theme = rows.find((row) => row.id === id);
  return theme ? { ...theme, ids: rows.map((row) => row.id) } : null;
}

type ShownTheme = NonNullable<Awaited<ReturnType<typeof findShownTheme>>>;
type ThemePlanning = (db: Db, theme: ShownTheme) => Promise<PlannedEdit | NotEdited>;

async function editTheme(
  db: Db,
  official: Account,
  { themeId, ...editing }: EditedTheme,
  plan: ThemePlanning,
) {
  return editDigest(db, official, editing, async (db) => {
    const theme = await findShownTheme(db, editing.consultation.id, themeId);
    return theme ? plan(db, theme) : notEdited("gone", ...subjectsOfRow("theme", themeId));
  });
}

/** Shows all that is shown as this theme as another one, or as none. */
function showingAs({ ids, id }: ShownTheme, shown_as: string | null): ThemeChange[] {
  return ids.map((own) => ({ table: "theme", id: own, before: { shown_as: id }, after: { shown_as } }));
}

function setting(theme: ShownTheme, before: ThemeCells, after: ThemeCells) {
  return changeOf({ rows: [{ table: "theme", id: theme.id, before, after }] });
}

export async function renameTheme(
  db: Db,
  official: Account,
  { name, ...editing }: EditedTheme & { name: string },
) {
  return editTheme(db, official, editing, async (_, theme) => {
    if (name === theme.name) return notEdited("same", ...subjectsOfRow("theme", theme.id));
    const { name: former, named_by } = theme;
    return {
      kind: "rename-theme",
      told: { theme_id: theme.id, name },
      change: setting(theme, { name: former, named_by }, { name, named_by: "official" }),
    };
  });
}

/** Puts all key points of a theme, and those that join it later, under another one. */
export async function mergeThemes(
  db: Db,
  official: Account,
  { into, ...editing }: EditedTheme & { into: string },
) {
  return editTheme(db, official, editing, async (db, theme) => {
    const other = await findShownTheme(db, editing.consultation.id, into);
    if (!other || other.id === theme.id) return notEdited("gone", ...subjectsOfRow("theme", into));
    return {
      kind: "merge-themes",
      told: { theme_id: into, name: other.name },
      change: changeOf({ rows: showingAs(theme, into) }),
    };
  });
}

/** Takes a theme away; its key points stay, without one. */
export async function removeTheme(db: Db, official: Account, editing: EditedTheme) {
  return editTheme(db, official, editing, async (_, theme) => ({
    kind: "remove-theme",
    told: { name: theme.name },
    change: changeOf({ rows: showingAs(theme, null) }),
  }));
}

/** Gives a theme its place among themes; null for the place that its strength gives it. */
export async function placeTheme(
  db: Db,
  official: Account,
  { place, ...editing }: EditedTheme & { place: number | null },
) {
  return editTheme(db, official, editing, async (_, theme) => {
    if (place === theme.place) return notEdited("same", ...subjectsOfRow("theme", theme.id));
    return {
      kind: "place-theme",
      told: { theme_id: theme.id, name: theme.name },
      change: setting(theme, { place: theme.place }, { place }),
    };
  });
}

interface NewTheme extends Editing {
  name: string;
  keyPointIds: string[];
}

/** Makes a theme of key points, which leave those that they are in: of some of one theme this splits it. */
export async function makeTheme(db: Db, official: Account, { name, keyPointIds, ...editing }: NewTheme) {
  const { consultation } = editing;
  const id = newId();
  return editDigest(db, official, editing, async (db) => {
    const points = await db
      .selectFrom("key_point")
      .select(["id", "language", "theme_id"])
      .where("consultation_id", "=", consultation.id)
      .where("id", "in", keyPointIds)
      .whereRef("shown_as", "=", "key_point.id")
      .orderBy("id")
      .execute();
    const [first] = points;
    if (!first || points.length < new Set(keyPointIds).size)
      return notEdited("gone", ...keyPointIds.flatMap((id) => subjectsOfRow("key_point", id)));
    const progress = await db
      .selectFrom("digest_progress")
      .select("build_number")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirst();
    const moved = points.map(
      ({ id: own, theme_id }): PointChange => ({
        ...{ table: "key_point", id: own, before: { theme_id }, after: { theme_id: id } },
      }),
    );
    return {
      kind: "make-theme",
      told: { theme_id: id, name, count: points.length },
      creates: {
        themes: [
          {
            ...{ id, consultation_id: consultation.id, build_number: progress?.build_number ?? 0 },
            ...{ language: first.language, name, named_by: "official" as const },
            ...{ sort_order: 0, shown_as: null, place: null },
          },
        ],
      },
      change: changeOf({
        rows: [{ table: "theme", id, before: { shown_as: null }, after: { shown_as: id } }, ...moved],
      }),
    };
  });
}
