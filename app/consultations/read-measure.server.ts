import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { matchProvisions } from "./find-provisions.ts";
import { contentsOf, divideMeasure, partWith } from "./measure-parts.ts";

/** The part of the measure that has the provision at that anchor, with the contents list of the whole. */
export async function readMeasure(db: Db, consultationId: string, at: string | null) {
  const outline = await readOutline(db, consultationId);
  const parts = divideMeasure(outline);
  const here = partWith(parts, outline, at);
  const part = parts[here] ?? { start: 0, end: 0, first: "", last: null };
  const [provisions, preamble] = await Promise.all([
    db
      .selectFrom("provision")
      .selectAll()
      .where("consultation_id", "=", consultationId)
      .orderBy("sort_order")
      .offset(part.start)
      .limit(Math.max(1, part.end - part.start))
      .execute(),
    here === 0 ? readPreamble(db, consultationId) : "",
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
export async function findInMeasure(db: Db, consultationId: string, asked: string) {
  const provisions = await db
    .selectFrom("provision")
    .select(["anchor", "label", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  return matchProvisions(provisions, asked);
}

/** Every provision without its text, in reading order. */
export async function readOutline(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .select(["anchor", "parent_anchor", "kind", "label", "depth"])
    .select([
      sql<string>`case when kind = 'heading' then text else '' end`.as("title"),
      sql<number>`length(html)`.as("length"),
    ])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
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

async function readPreamble(db: Db, consultationId: string) {
  const { preamble_html } = await db
    .selectFrom("consultation")
    .select("preamble_html")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return preamble_html;
}
