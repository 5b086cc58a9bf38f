import type { Insertable } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, KeyPointTable, ThemeTable } from "#db/schema.ts";
import { nameInWords } from "../command/name-in-words.ts";
import type { Side } from "../themes/argued.server.ts";
import { findThemes } from "../themes/find-themes.server.ts";
import { sideKey } from "../themes/strata.ts";
import { askToAssign } from "./assign-again.server.ts";
import { chooseSides } from "./choose-sides.server.ts";
import type { OnSide } from "./count-reasons.server.ts";
import {
  type FrozenSide,
  findSidesOf,
  freezeAgain,
  freezeEmpty,
  type RestoredSide,
} from "./frozen-sides.server.ts";
import { keyPointRows } from "./key-point-rows.server.ts";
import { nearestTheme } from "./nearest-theme.ts";
import { idOf } from "./verbatim.server.ts";

interface BuiltSides {
  consultation: { id: string; title: string };
  /** In which languages, and from which positions, key points are to be chosen for the first time. */
  sides: OnSide[];
  now: Date;
  progress: Progress;
}

/**
 * Chooses key points where there are none yet, and keeps what they were chosen by; passages are assigned to them afterwards.
 * Those that stand elsewhere stay as they are. Gives whether it has: not where somebody else has built meanwhile.
 */
export async function buildDigest(
  db: Db,
  { consultation, sides: wanted, now, progress }: BuiltSides,
): Promise<boolean> {
  await progress("choosing key points");
  const { id } = consultation;
  const standing = await findSidesOf(db, id);
  // Somebody else may have built on some of them since it was found that they are due.
  const due = wanted.filter((side) => !standing?.sides.has(sideKey(side)));
  if (due.length === 0) return false;
  const build = { consultation_id: id, build_number: (standing?.number ?? 0) + 1 };
  const keys = new Set(due.map(sideKey));
  const { sides, frozen, texts, ground, counts } = await chooseSides(db, consultation, { sides: keys });
  const chosen = new Set(frozen.map(sideKey));
  const empty = due.filter((side) => !chosen.has(sideKey(side))).map(freezeEmpty);
  const points = sides.flatMap((side, at) => rowsOfSide(side, frozen[at], { ...build, texts, ground }));
  const before = [...(standing?.sides.values() ?? [])];
  const { themes, themeOf } = themesOf(sides, { build, before });
  const rows = points.map(({ found, row }) => ({
    ...row,
    theme_id: themeOf.get(found.id) ?? null,
    joined_as: null,
  }));
  const all = [...before.map(freezeAgain), ...frozen, ...empty];
  const made_on = now.toISOString().slice(0, 10);
  return storeBuild(db, { ...build, made_on, ...counts, frozen: all, due: frozen, themes, rows });
}

function rowsOfSide(side: Side, frozen: FrozenSide | undefined, found: Parameters<typeof keyPointRows>[2]) {
  return frozen ? keyPointRows(side.key_points, frozen, found) : [];
}

interface ThemePlace {
  build: { consultation_id: string; build_number: number };
  before: RestoredSide[];
}

/** New themes, and by key point the theme that it is in: one that was there before, where that speaks of the same. */
function themesOf(sides: Side[], { build, before }: ThemePlace) {
  const themeOf = new Map<string, string>();
  const themes = findThemes(sides).flatMap(
    ({ id, language, phrases, key_points }, place): Insertable<ThemeTable>[] => {
      const themeId = idOf(["theme", build.consultation_id, id]);
      const there = before.filter((side) => side.language === language).flatMap((side) => side.key_points);
      for (const point of key_points)
        themeOf.set(point.id, nearestTheme(point.weights, there, ofOneTheme) ?? themeId);
      if (!key_points.some((point) => themeOf.get(point.id) === themeId)) return [];
      const sort_order = 100 * build.build_number + place;
      return [
        {
          id: themeId,
          ...build,
          language,
          name: nameInWords(phrases, language),
          ...{ named_by: "method", sort_order, shown_as: themeId, place: null },
        },
      ];
    },
  );
  return { themes, themeOf };
}

/** The least similarity to a key point at which a later one is of its theme; themes are wider than key points. */
const ofOneTheme = 0.15;

interface StoredBuild {
  consultation_id: string;
  build_number: number;
  made_on: string;
  comments: number;
  built_on: number;
  frozen: FrozenSide[];
  /** Those of which the key points are new. */
  due: FrozenSide[];
  themes: Insertable<ThemeTable>[];
  rows: Insertable<KeyPointTable>[];
}

async function storeBuild(db: Db, { build_number, frozen, due, themes, rows, ...build }: StoredBuild) {
  const { consultation_id } = build;
  const before = build_number === 1 ? null : build_number - 1;
  return inTransaction(db, async (db) => {
    const begun = await db
      .updateTable("digest_progress")
      .set({ build_number })
      .where("consultation_id", "=", consultation_id)
      .where("build_number", before === null ? "is" : "=", before)
      .returning("event_number")
      .executeTakeFirst();
    if (!begun) return false;
    await db
      .insertInto("digest_build")
      .values({
        ...build,
        number: build_number,
        event_number: begun.event_number,
        frozen: JSON.stringify(frozen),
      })
      .execute();
    if (themes.length > 0) await db.insertInto("theme").values(themes).execute();
    if (rows.length > 0) await db.insertInto("key_point").values(rows).execute();
    // Before the first build nothing was assigned.
    if (before !== null) await askToAssign(db, consultation_id, due);
    return true;
  });
}
