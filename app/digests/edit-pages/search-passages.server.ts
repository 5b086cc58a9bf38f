import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { folded } from "#app/content/folded.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findPoints, quotePoints } from "../said/find-points.server.ts";
import { quoted, readQuotes, selectPassagesAt, selectPublicPassages } from "../said/find-quotes.server.ts";
import type { QuotedPoint } from "../said/said-points.ts";

export interface PassageFilters {
  words: string;
  tag: string;
  /** The id of the key point for which passages are looked for; only those of its side that do not make it are found. */
  for: string;
  /** The number of a comment, of which and of later ones it is looked for; 0 for all. */
  from: number;
}

interface Searching {
  consultation: OfficialsConsultation;
  filters: PassageFilters;
  /** How many comments are looked through for one look. */
  atOnce?: number;
}

export const mostFound = 50;

/** Passages with all of these words and that tag in the order of comments, as many as are shown, and all tags there are. */
export async function searchPassages(
  db: Db,
  official: Account,
  { consultation, filters, atOnce = mostLookedThrough }: Searching,
) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const seen = await findEditNumber(db, id);
  const point = filters.for === "" ? null : await findFor(db, id, filters.for);
  const words = folded(filters.words).split(/\s+/u).filter(Boolean);
  const isAsked = words.length > 0 || filters.tag !== "";
  const sought = { words, tag: filters.tag, point, from: filters.from, atOnce };
  const { found, goOnFrom } = isAsked ? await findWith(db, id, sought) : { found: [], goOnFrom: null };
  return {
    /** From which comment on it can be looked further; null where all have been looked through. */
    goOnFrom,
    ...{ seen, point, isAsked, tags: await listTags(db, id) },
    passages: found.slice(0, mostFound),
    isMore: found.length > mostFound,
  };
}

async function findFor(db: Db, consultationId: string, keyPointId: string) {
  const found = await findPoints(db, consultationId);
  const points = found.points.filter(({ id }) => id === keyPointId);
  const [point = null] = await quotePoints(db, consultationId, found, { points, each: 1 });
  return point;
}

export type SearchedPassages = Awaited<ReturnType<typeof searchPassages>>;

interface SoughtPassages {
  words: string[];
  tag: string;
  point: QuotedPoint | null;
  from: number;
  atOnce: number;
}

/** In comments: some seconds at most. */
const mostLookedThrough = 5_000;

/** Words stand in comments alone, so passages are read one after another until there are enough, or very many. */
async function findWith(
  db: Db,
  consultationId: string,
  { words, from, atOnce, ...narrowed }: SoughtPassages,
) {
  const found = [];
  const goOnFrom = await findBound(db, consultationId, { from, atOnce });
  let after = { number: from, id: "" };
  while (found.length <= mostFound) {
    const some = await listCandidates(db, consultationId, { ...narrowed, after, before: goOnFrom });
    const last = some.at(-1);
    if (!last) return { found, goOnFrom };
    after = last;
    const ids = some.map(({ id }) => id);
    const rows = await selectPassagesAt(db, consultationId, ids)
      .select(quoted)
      .orderBy("comment.number")
      .orderBy("passage.part")
      .orderBy("passage.starts_at")
      .execute();
    for (const { voice: _, ...quote } of await readQuotes(db, consultationId, rows)) {
      const text = folded(quote.words);
      if (words.every((word) => text.includes(word))) found.push(quote);
    }
  }
  return { found, goOnFrom: null };
}

/** The number of the first comment that is not looked through; null where all are. */
async function findBound(
  db: Db,
  consultationId: string,
  { from, atOnce }: Pick<SoughtPassages, "from" | "atOnce">,
) {
  const next = await selectPublishedComments(db, consultationId)
    .select("comment.number")
    .where("comment.number", ">=", from)
    .orderBy("comment.number")
    .offset(atOnce)
    .limit(1)
    .executeTakeFirst();
  return next?.number ?? null;
}

interface Candidates extends Omit<SoughtPassages, "words" | "from" | "atOnce"> {
  after: { number: number; id: string };
  /** The number of a comment; null for no bound. */
  before: number | null;
}

/** Some of them, in the order of comments. */
async function listCandidates(db: Db, consultationId: string, { tag, point, after, before }: Candidates) {
  const position = point?.position === notStated ? null : (point?.position ?? null);
  return selectPublicPassages(db, consultationId)
    .select(["comment.number", "passage.id"])
    .where("comment.number", ">=", after.number)
    .$if(before !== null, (only) => only.where("comment.number", "<", before ?? 0))
    .where(({ eb, or }) => or([eb("comment.number", ">", after.number), eb("passage.id", ">", after.id)]))
    .$if(tag !== "", (only) =>
      only
        .innerJoin("passage_tag", "passage_tag.passage_id", "passage.id")
        .where("passage_tag.consultation_id", "=", consultationId)
        .where("passage_tag.name", "=", tag),
    )
    .$if(point !== null, (only) =>
      only
        .where("passage.language", "=", point?.language ?? "")
        .where("passage.position", position === null ? "is" : "=", position)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("key_point_passage as assigned")
                .innerJoin("key_point as own", "own.id", "assigned.key_point_id")
                .select("own.id")
                .whereRef("assigned.passage_id", "=", "passage.id")
                .where("own.shown_as", "=", point?.id ?? ""),
            ),
          ),
        ),
    )
    .orderBy("comment.number")
    .orderBy("passage.id")
    .limit(rowsAtOnce)
    .execute();
}

/** Those of which anything public is tagged so, by their names. */
async function listTags(db: Db, consultationId: string) {
  const rows = await selectPublicPassages(db, consultationId)
    .innerJoin("passage_tag", "passage_tag.passage_id", "passage.id")
    .where("passage_tag.consultation_id", "=", consultationId)
    .select("passage_tag.name")
    .distinct()
    .orderBy("passage_tag.name")
    .execute();
  return rows.map(({ name }) => name);
}
