import { sql } from "kysely";
import { shortened } from "#app/content/phrases.ts";

/** Long enough for the first words of any text, whatever tags stand between them. */
const openingLength = 2000;

/**
 * The beginning of a version's remarks as HTML or, where it has none, of its first point, so that a list of long comments
 * reads little; empty where it has neither. To be selected where the version is joined under that name.
 */
export function openingOf(shown: "shown" | "comment_version") {
  const firstReasons = sql`(select ${opening("point.reasons_html")} from point
    where point.comment_id = ${sql.ref(`${shown}.comment_id`)} and point.version = ${sql.ref(`${shown}.version`)}
    order by point.sort_order limit 1)`;
  return sql<string>`coalesce(nullif(${opening(`${shown}.remarks_html`)}, ''), ${firstReasons}, '')`;
}

/** The beginning of a column of text or HTML. */
export function opening(column: string) {
  return sql<string>`substr(${sql.ref(column)}, 1, ${openingLength})`;
}

const longest = 280;

/** The first words of an opening as plain text; cut at a space, with a mark where cut. */
export function excerptOf(opening: string) {
  const text = withoutTags(opening);
  const isWhole = opening.length < openingLength || text === "" || text.length > longest;
  return isWhole ? shortened(text, longest) : `${text} …`;
}

function withoutTags(html: string) {
  return html
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity)
    .replace(/&[a-z#\d]{0,5}$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const characters: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
