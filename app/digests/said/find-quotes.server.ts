import { sql } from "kysely";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { inNoIndex } from "#db/in-no-index.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { publicTexts, textKey } from "../building/public-texts.server.ts";
import { isVerbatim } from "../building/verbatim.server.ts";
import { findTranslations } from "./find-translations.server.ts";
import { selectMakings } from "./made-points.server.ts";
import { further, type Nearest } from "./nearest.ts";
import type { Quote } from "./quote.ts";

/** Passages of what is public now as it was read, each with its comment. */
export function selectPublicPassages(db: Db, consultationId: string) {
  return selectPublishedComments(db, consultationId).innerJoin("passage", (join) =>
    join
      .onRef("passage.comment_id", "=", "comment.id")
      .onRef("passage.version", "=", "comment.published_version"),
  );
}

/**
 * The same of these passages alone. They are then found by their ids: told the consultation as well, SQLite would go through all
 * comments of that.
 */
export function selectPassagesAt(db: Db, consultationId: string, passageIds: readonly string[]) {
  return db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .where("passage.id", "in", passageIds)
    .where(inNoIndex("passage.consultation_id"), "=", consultationId)
    .where("comment.parent_id", "is", null);
}

/** What is selected of a passage that is to be quoted. */
export const quoted = [
  "passage.id as passage_id",
  "passage.comment_id",
  "passage.language",
  "passage.part",
  "passage.part_key",
  "passage.version",
  "passage.starts_at",
  "passage.ends_at",
  "passage.hash",
  "comment.number",
  "comment.campaign_id",
  "comment.organisation",
  "comment.author_name",
  "comment.attribution",
  "comment.stakeholder_group",
  "comment.country",
] as const;

export type QuotedPassage = Omit<Quote, "words" | "translation"> & {
  comment_id: string;
  campaign_id: string | null;
};

/** Reads the words of passages where they stand; what does not stand there as it was read is left out, and never shown. */
export async function readQuotes<Row extends QuotedPassage>(db: Db, consultationId: string, rows: Row[]) {
  const commentIds = [...new Set(rows.map(({ comment_id }) => comment_id))];
  const texts = await publicTexts(db, consultationId, commentIds);
  const byKey = new Map(texts.map((text) => [textKey(text), text.text]));
  const translations = await findTranslations(
    db,
    rows.map(({ passage_id }) => passage_id),
  );
  return rows.flatMap(({ comment_id, campaign_id, ...row }) => {
    const text = byKey.get(textKey({ ...row, comment_id })) ?? "";
    if (!isVerbatim(text, row)) return [];
    const words = text.slice(row.starts_at, row.ends_at);
    const translation = translations.get(row.passage_id) ?? null;
    return [{ ...row, words, translation, voice: campaign_id ?? comment_id }];
  });
}

interface WhichQuotes {
  keyPointIds: string[];
  each: number;
  /** Where all that makes key points has just been read. */
  nearest?: Nearest | undefined;
}

/** By key point, the words that name it and then those nearest to them, of a campaign only the first. */
export async function findQuotes(
  db: Db,
  consultationId: string,
  { keyPointIds, each, nearest }: WhichQuotes,
): Promise<Map<string, Quote[]>> {
  const quotes = new Map<string, Quote[]>();
  if (keyPointIds.length === 0) return quotes;
  const limit = each + further;
  const found = [];
  for (const key_point_id of keyPointIds) {
    const passageIds = nearest
      ? (nearest.passages.get(key_point_id) ?? []).slice(0, limit)
      : await listNearest(db, consultationId, { id: key_point_id, limit });
    found.push(...passageIds.map((passage_id) => ({ passage_id, key_point_id })));
  }
  const rows = await readPassagesAt(db, consultationId, found);
  const voices = new Set<string>();
  for (const { key_point_id, voice, ...quote } of await readQuotes(db, consultationId, rows)) {
    const own = quotes.get(key_point_id) ?? [];
    const isNew = !voices.has(`${key_point_id} ${voice}`) && !own.some(({ words }) => words === quote.words);
    if (!isNew || own.length === each) continue;
    voices.add(`${key_point_id} ${voice}`);
    quotes.set(key_point_id, [...own, quote]);
  }
  // What was nearest can have been taken back since.
  const unquoted = nearest ? keyPointIds.filter((id) => !quotes.has(id)) : [];
  const others = await findQuotes(db, consultationId, { keyPointIds: unquoted, each });
  return new Map([...quotes, ...others]);
}

/** One key point after another: to rank what makes any of them would be to sort all of that. */
async function listNearest(db: Db, consultationId: string, { id, limit }: { id: string; limit: number }) {
  const rows = await selectMakings(db, consultationId)
    .select("passage.id")
    .where("own.shown_as", "=", id)
    .orderBy(sql`case when passage.id = point.quote_passage_id then 0 else 1 end`)
    .orderBy("made.nearness", "desc")
    .orderBy("comment.number")
    .orderBy("passage.hash")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** These with what is quoted of their passages, in their order. */
export async function readPassagesAt<Named extends { passage_id: string }>(
  db: Db,
  consultationId: string,
  named: Named[],
) {
  const known = new Map<string, QuotedPassage>();
  for (const ids of idsAtOnce(named.map(({ passage_id }) => passage_id)))
    for (const row of await selectPassagesAt(db, consultationId, ids).select(quoted).execute())
      known.set(row.passage_id, row);
  return named.flatMap((one) => {
    const row = known.get(one.passage_id);
    return row ? [{ ...row, ...one }] : [];
  });
}
