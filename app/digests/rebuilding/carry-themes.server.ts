import type { Db } from "#db/schema.ts";
import { idOf } from "../building/verbatim.server.ts";
import { nameInWords } from "../command/name-in-words.ts";
import { compareRebuild } from "../themes/rebuild.ts";
import type { ClassMove } from "./move-of.ts";
import type { PassageClass } from "./passage-classes.ts";
import { passagesByPoint } from "./passages-by-point.ts";
import type { ChosenAnew } from "./rebuild-draft.ts";
import type { ProposedTheme } from "./rebuild-proposal.ts";
import type { WorkedOn } from "./worked-on.server.ts";

interface CarriedThemes {
  chosen: Pick<ChosenAnew, "themes">;
  /** By new key point, the former one that it continues. */
  continued: Map<string, string>;
  classes: PassageClass[];
  moves: ClassMove[];
  worked: WorkedOn;
  rebuildId: string;
}

/**
 * Themes over the key points chosen anew. One that takes most of what a former one was about over continues that, with the name
 * that officials gave it; key points that officials worked on stay in their themes.
 */
export async function carryThemes(
  db: Db,
  consultationId: string,
  { chosen: { themes: found }, continued, classes, moves, worked, rebuildId }: CarriedThemes,
) {
  const former = await listThemes(db, consultationId);
  const shownAs = new Map(former.map(({ id, shown_as }) => [id, shown_as]));
  const points = await listPointThemes(db, consultationId);
  const formerOf = new Map(points.map(({ id, theme_id }) => [id, shownAs.get(theme_id ?? "") ?? null]));
  const after = passagesByPoint(classes, moves);
  const before = new Map<string, string[]>();
  for (const one of classes)
    for (const point of one.before) {
      const theme = formerOf.get(point);
      if (theme) before.get(theme)?.push(one.id) ?? before.set(theme, [one.id]);
    }
  const shown = former.filter(({ id, shown_as }) => shown_as === id);
  const counts = new Map(classes.map(({ id, count }) => [id, count]));
  const { continued: sameTheme } = compareRebuild(
    shown.map(({ id, language }) => ({ id, side: language, quote: null, passages: before.get(id) ?? [] })),
    {
      rebuilt: found.map(({ id, language, points }) => ({
        ...{ id, side: language, quote: null },
        passages: points.flatMap((point) =>
          (after.get(continued.get(point) ?? point) ?? []).map((one) => one.id),
        ),
      })),
      countOf: (id) => counts.get(id) ?? 0,
    },
  );
  const byId = new Map(former.map((theme) => [theme.id, theme]));
  const isOfOfficials = (id: string) => worked.themes.has(id) || byId.get(id)?.named_by === "official";
  const themes = found.map(({ id, language, phrases }): ProposedTheme => {
    const own = byId.get(sameTheme.get(id) ?? "");
    const name = nameInWords(phrases, language);
    if (!own) return { id: idOf(["theme", id, rebuildId]), isNew: true, language, name, former: null };
    return {
      id: own.id,
      isNew: false,
      language,
      name: isOfOfficials(own.id) ? own.name : name,
      former: own.name,
    };
  });
  const themeOf = new Map(
    found.flatMap((theme, at) => theme.points.map((point) => [point, themes[at]?.id ?? null] as const)),
  );
  const having = new Set([
    ...themes.map(({ id }) => id),
    ...points.flatMap(({ id }) => (worked.points.has(id) ? (formerOf.get(id) ?? []) : [])),
  ]);
  const without = shown.filter(({ id }) => before.has(id) && !having.has(id)).map(({ id }) => id);
  return {
    ...{ themes, themeOf },
    ended: without.filter((id) => !isOfOfficials(id)),
    emptied: without.filter(isOfOfficials),
  };
}

async function listThemes(db: Db, consultationId: string) {
  return db
    .selectFrom("theme")
    .select(["id", "language", "name", "named_by", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .orderBy("id")
    .execute();
}

async function listPointThemes(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .select(["id", "theme_id"])
    .where("consultation_id", "=", consultationId)
    .execute();
}
