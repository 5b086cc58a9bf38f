import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { matchProvisions } from "./find-provisions.ts";
import { contentsOf, divideMeasure, partWith } from "./measure-parts.ts";
import { provisionPlace, provisionWords, selectProvisions, type WhichMeasure } from "./provisions.server.ts";
import { withTextBelow } from "./text-below.server.ts";

/** The part of the measure that has the provision at that anchor, with the contents list of the whole. */
export async function readMeasure(db: Db, measure: WhichMeasure, at: string | null) {
  const outline = await readOutline(db, measure);
  const parts = divideMeasure(outline);
  const here = partWith(parts, outline, at);
  const part = parts[here] ?? { start: 0, end: 0, first: "", last: null };
  const [provisions, preamble] = await Promise.all([
    selectProvisions(db, measure)
      .select(provisionPlace)
      .select(provisionWords)
      .orderBy("provision.sort_order")
      .offset(part.start)
      .limit(Math.max(1, part.end - part.start))
      .execute(),
    here === 0 ? readPreamble(db, measure) : "",
  ]);
  return {
    provisions,
    preamble,
    contents: contentsOf(outline, part),
    parts: parts.map(({ start, end, first, last }) => ({
      first,
      last,
      anchor: outline[start]?.anchor ?? "",
      count: end - start,
    })),
    here,
    total: outline.length,
  };
}

/** The provisions that have what is asked for in their label or text. */
export async function findInMeasure(db: Db, measure: WhichMeasure, asked: string) {
  const provisions = await selectProvisions(db, measure)
    .select(["provision.anchor", "provision.kind"])
    .select(provisionWords)
    .orderBy("provision.sort_order")
    .execute();
  const { total, found } = matchProvisions(provisions.map(withTextBelow), asked);
  return { total, found: found.map(({ anchor, label, text }) => ({ anchor, label, text })) };
}

/** Every provision without its text, in reading order. */
export async function readOutline(db: Db, measure: WhichMeasure) {
  return selectProvisions(db, measure)
    .select(["provision.anchor", "provision.parent_anchor", "provision.kind", "provision.depth"])
    .select([
      sql<string>`coalesce(translated.label, provision.label)`.as("label"),
      sql<string>`case when provision.kind = 'heading' then coalesce(translated.text, provision.text) else '' end`.as(
        "title",
      ),
      sql<number>`length(coalesce(translated.html, provision.html))`.as("length"),
    ])
    .orderBy("provision.sort_order")
    .execute();
}

/** The measure's text as it was written. */
export async function readMeasureText(db: Db, consultationId: string) {
  const { measure_markdown } = await db
    .selectFrom("consultation")
    .select("measure_markdown")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return measure_markdown;
}

async function readPreamble(db: Db, { id, text, earlier }: WhichMeasure) {
  if (earlier !== undefined) {
    const { preamble_html } = await db
      .selectFrom("measure_version")
      .select("preamble_html")
      .where("consultation_id", "=", id)
      .where("number", "=", earlier)
      .executeTakeFirstOrThrow();
    return preamble_html;
  }
  const { preamble_html } = text?.measureTranslation
    ? await db
        .selectFrom("consultation_text")
        .select("preamble_html")
        .where("consultation_id", "=", id)
        .where("language", "=", text.measureTranslation)
        .executeTakeFirstOrThrow()
    : await db
        .selectFrom("consultation")
        .select("preamble_html")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
  return preamble_html;
}
