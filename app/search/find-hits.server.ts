import { commentAddress } from "#app/comments/comment/addresses.ts";
import { selectPublished } from "#app/comments/comment/published.server.ts";
import { inputId } from "#app/comments/parts/inputs/kinds.ts";
import { listVersionTexts, type VersionText } from "#app/comments/record/version-texts.server.ts";
import { keyPointPlace, publicDigestAddress } from "#app/digests/snapshots/addresses.ts";
import type { Asked } from "#app/indexing/asked.server.ts";
import type { FoundEntry } from "#app/indexing/find-entries.server.ts";
import type { Db } from "#db/schema.ts";
import type { SearchQuoteTable } from "#db/tables-of-search.ts";
import { textsOfMeasure } from "./measure-texts.server.ts";
import type { Searched } from "./scope.server.ts";
import type { FoldedEntry } from "./search.server.ts";
import { type Snippet, snippetOf } from "./snippet.server.ts";

interface Showing {
  asked: Asked;
  searched: Searched;
  /** Of the page. */
  language: string;
}

/** A text and the place on a page where it stands. */
export interface HitText {
  part: VersionText["part"] | "title" | "summary" | "preamble" | "provision" | "question" | "key_point";
  /** The provision's label, the question, the name of the file; or empty. */
  title: string;
  text: string;
  address: string;
}

/** Some of a hit's words, and in which part they stand. */
export type HitPassage = Snippet & Omit<HitText, "text">;

/** What is shown of the entries of one page, in their order. What is public no more is left out. */
export async function findHits(db: Db, folded: readonly FoldedEntry[], showing: Showing) {
  const ofComments = folded.filter(({ entry: { kind } }) => kind === "comment" || kind === "reply");
  const comments =
    ofComments.length === 0
      ? new Map<string, FoundComment>()
      : await findComments(
          db,
          ofComments.map(({ entry }) => entry.subject_id),
        );
  const quotes = await findQuotes(
    db,
    folded.flatMap(({ entry: { kind, ordinal } }) => (kind === "key_point" ? ordinal : [])),
  );
  const hits = [];
  for (const { entry, alike } of folded) {
    const consultation = showing.searched.get(entry.consultation_id);
    if (!consultation) continue;
    const { reference, title, government_code, government_name, time_zone, textLanguage } = consultation;
    const language = entry.language ?? consultation.language;
    const comment = comments.get(entry.subject_id) ?? null;
    const quote = quotes.get(entry.ordinal);
    const texts = comment
      ? textsOfComment(comment, reference)
      : quote
        ? textsOfKeyPoint(entry, { quote, reference })
        : await textsOfMeasure(db, entry, { reference, authentic: consultation.language });
    const passage = bestPassage(texts, { asked: showing.asked, language: language ?? "en" });
    if (!passage) continue;
    hits.push({
      key: entry.ordinal,
      kind: entry.kind,
      consultation: { reference, title, government_code, government_name, time_zone, language: textLanguage },
      comment: comment && { ...comment.facts, alike, campaign_id: entry.campaign_id },
      passage: { ...passage, language },
    });
  }
  return hits;
}

export type SearchHit = Awaited<ReturnType<typeof findHits>>[number];

/** The words that name key points, by ordinal. */
async function findQuotes(db: Db, ordinals: readonly number[]) {
  if (ordinals.length === 0) return new Map<number, SearchQuoteTable>();
  const rows = await db.selectFrom("search_quote").selectAll().where("ordinal", "in", ordinals).execute();
  return new Map(rows.map((row) => [row.ordinal, row]));
}

function textsOfKeyPoint(
  { subject_id }: FoundEntry,
  { quote, reference }: { quote: SearchQuoteTable; reference: string },
): HitText[] {
  const address = `${publicDigestAddress(reference, quote.digest_number)}#${keyPointPlace(subject_id)}`;
  return [{ part: "key_point", title: "", text: quote.words, address }];
}

async function findComments(db: Db, ids: readonly string[]) {
  const rows = await selectPublished(db)
    .select(["comment.id", "comment.number", "comment.author_name", "comment.organisation"])
    .select(["comment.stakeholder_group", "comment.country", "comment.answers_for", "comment.attribution"])
    .select(["comment.submitted_at", "shown.position", "shown.version"])
    .where("comment.id", "in", ids)
    .execute();
  const texts = await listVersionTexts(
    db,
    rows.map(({ id, version }) => ({ comment_id: id, version })),
  );
  const byComment = Map.groupBy(texts, ({ comment_id }) => comment_id);
  return new Map(
    rows.map(({ id, version: _, ...facts }) => [id, { facts, texts: byComment.get(id) ?? [] }] as const),
  );
}

type FoundComment = Awaited<ReturnType<typeof findComments>> extends Map<string, infer One> ? One : never;

/** The texts of a comment, each with the place where it stands. */
export function textsOfComment(
  { facts, texts }: { facts: { number: number }; texts: readonly VersionText[] },
  reference: string,
): HitText[] {
  const address = commentAddress(reference, facts.number);
  return texts.map(({ part, key, title, text }) => ({
    part,
    title,
    text,
    address: `${address}${placeOnPage(part, key)}`,
  }));
}

/** The part of the comment's page in which that text stands. */
function placeOnPage(part: VersionText["part"], key: string) {
  const ids: Partial<Record<VersionText["part"], string>> = {
    point: `point-${key}`,
    wording: `point-${key}`,
    answer: `answer-to-${key}`,
    technical: inputId("technical", key),
    human_rights: inputId("human_rights", key),
    attachment: `file-${key}`,
  };
  const id = ids[part];
  return id === undefined ? "" : `#${encodeURIComponent(id)}`;
}

/** Of a comment's names there is no passage where there are other words. */
export function bestPassage(texts: readonly HitText[], looking: { asked: Asked; language: string }) {
  let best: HitPassage | null = null;
  for (const { text, ...place } of texts) {
    if (text.trim() === "") continue;
    const snippet = snippetOf(text, looking);
    const isBetter =
      best === null || snippet.score > best.score || (snippet.score === best.score && best.part === "author");
    if (isBetter) best = { ...place, ...snippet };
  }
  return best;
}
