import { sql } from "kysely";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { inNoIndex } from "#db/in-no-index.server.ts";
import type { Db } from "#db/schema.ts";
import { publicTexts, textKey } from "../building/public-texts.server.ts";
import { isVerbatim } from "../building/verbatim.server.ts";
import { findTranslations } from "./find-translations.server.ts";
import { selectMakings } from "./made-points.server.ts";
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

/** So many more are looked at than are shown: some say what another of one campaign says. */
const further = 3;

/** By key point, the words that name it and then those nearest to them, of a campaign only the first. */
export async function findQuotes(
  db: Db,
  consultationId: string,
  { keyPointIds, each }: { keyPointIds: string[]; each: number },
): Promise<Map<string, Quote[]>> {
  const quotes = new Map<string, Quote[]>();
  if (keyPointIds.length === 0) return quotes;
  const rows = [];
  for (const id of keyPointIds)
    rows.push(...(await listNearest(db, consultationId, { id, limit: each + further })));
  const voices = new Set<string>();
  for (const { key_point_id, voice, ...quote } of await readQuotes(db, consultationId, rows)) {
    const own = quotes.get(key_point_id) ?? [];
    const isNew = !voices.has(`${key_point_id} ${voice}`) && !own.some(({ words }) => words === quote.words);
    if (!isNew || own.length === each) continue;
    voices.add(`${key_point_id} ${voice}`);
    quotes.set(key_point_id, [...own, quote]);
  }
  return quotes;
}

/** One key point after another: to rank what makes any of them would be to sort all of that. */
async function listNearest(db: Db, consultationId: string, { id, limit }: { id: string; limit: number }) {
  return selectMakings(db, consultationId)
    .select(quoted)
    .select("point.id as key_point_id")
    .where("own.shown_as", "=", id)
    .orderBy(sql`case when passage.id = point.quote_passage_id then 0 else 1 end`)
    .orderBy("made.nearness", "desc")
    .orderBy("comment.number")
    .orderBy("passage.hash")
    .limit(limit)
    .execute();
}
