import type { Db } from "#db/schema.ts";
import { idOf } from "../building/verbatim.server.ts";
import { nameInWords } from "../command/name-in-words.ts";
import type { Side } from "../themes/argued.server.ts";
import { findThemes } from "../themes/find-themes.server.ts";
import { compareRebuild } from "../themes/rebuild.ts";
import type { ComparedPassage } from "./assign-anew.server.ts";
import type { AddedPoint } from "./choose-anew.server.ts";
import { passagesByPoint } from "./passages-by-point.ts";
import type { MovedPassage, ProposedTheme } from "./rebuild-proposal.ts";
import type { WorkedOn } from "./worked-on.server.ts";

interface CarriedThemes {
  sides: Side[];
  added: AddedPoint[];
  /** By new key point, the former one that it continues. */
  continued: Map<string, string>;
  passages: ComparedPassage[];
  moves: MovedPassage[];
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
  { sides, added, continued, passages, moves, worked, rebuildId }: CarriedThemes,
) {
  const former = await listThemes(db, consultationId);
  const shownAs = new Map(former.map(({ id, shown_as }) => [id, shown_as]));
  const points = await listPointThemes(db, consultationId);
  const formerOf = new Map(points.map(({ id, theme_id }) => [id, shownAs.get(theme_id ?? "") ?? null]));
  const newIds = new Map(added.map(({ found, row }) => [found.id, row.id]));
  const after = passagesByPoint(passages, moves);
  const found = findThemes(sides)
    .map((theme) => ({ ...theme, added: theme.key_points.flatMap(({ id }) => newIds.get(id) ?? []) }))
    .filter((theme) => theme.added.length > 0);
  const before = new Map<string, string[]>();
  for (const passage of passages)
    for (const { row } of passage.before) {
      const theme = formerOf.get(row.key_point_id);
      if (theme) before.get(theme)?.push(passage.id) ?? before.set(theme, [passage.id]);
    }
  const shown = former.filter(({ id, shown_as }) => shown_as === id);
  const { continued: sameTheme } = compareRebuild(
    shown.map(({ id, language }) => ({ id, side: language, quote: null, passages: before.get(id) ?? [] })),
    {
      rebuilt: found.map(({ id, language, added }) => ({
        ...{ id, side: language, quote: null },
        passages: added.flatMap((point) => after.get(continued.get(point) ?? point) ?? []),
      })),
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
    found.flatMap(({ added }, at) => added.map((point) => [point, themes[at]?.id ?? null] as const)),
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
