import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { folded } from "#app/content/folded.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findPoints, quotePoints } from "../said/find-points.server.ts";
import { quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectMade } from "../said/made-points.server.ts";
import type { QuotedPoint } from "../said/said-points.ts";

export interface PassageFilters {
  words: string;
  tag: string;
  /** The id of the key point for which passages are looked for; only those of its side that do not make it are found. */
  for: string;
}

interface Searching {
  consultation: OfficialsConsultation;
  filters: PassageFilters;
}

export const mostFound = 50;

/** Passages with all of these words and that tag in the order of comments, as many as are shown, and all tags there are. */
export async function searchPassages(db: Db, official: Account, { consultation, filters }: Searching) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const seen = await findEditNumber(db, id);
  const known = await findPoints(db, id);
  const [point = null] = await quotePoints(db, id, known, {
    points: known.points.filter((one) => one.id === filters.for),
    each: 1,
  });
  const words = folded(filters.words).split(/\s+/u).filter(Boolean);
  const isAsked = words.length > 0 || filters.tag !== "";
  const found = isAsked ? await findWith(db, id, { words, tag: filters.tag, point }) : [];
  return {
    ...{ seen, point, isAsked, tags: await listTags(db, id) },
    passages: found.slice(0, mostFound),
    isMore: found.length > mostFound,
  };
}

export type SearchedPassages = Awaited<ReturnType<typeof searchPassages>>;

interface SoughtPassages {
  words: string[];
  tag: string;
  point: QuotedPoint | null;
}

/** Words stand in comments alone, so passages are read one after another until there are enough. */
async function findWith(db: Db, consultationId: string, { words, tag, point }: SoughtPassages) {
  const ids = await listCandidates(db, consultationId, { tag, point });
  const found = [];
  for (let at = 0; at < ids.length && found.length <= mostFound; at += rowsAtOnce) {
    const rows = await selectPublicPassages(db, consultationId)
      .select(quoted)
      .where("passage.id", "in", ids.slice(at, at + rowsAtOnce))
      .orderBy("comment.number")
      .orderBy("passage.part")
      .orderBy("passage.starts_at")
      .execute();
    for (const { voice: _, ...quote } of await readQuotes(db, consultationId, rows)) {
      const text = folded(quote.words);
      if (words.every((word) => text.includes(word))) found.push(quote);
    }
  }
  return found;
}

async function listCandidates(db: Db, consultationId: string, { tag, point }: Omit<SoughtPassages, "words">) {
  const position = point?.position === notStated ? null : (point?.position ?? null);
  const rows = await selectPublicPassages(db, consultationId)
    .select("passage.id")
    .$if(tag !== "", (only) =>
      only
        .innerJoin("passage_tag", "passage_tag.passage_id", "passage.id")
        .where("passage_tag.name", "=", tag),
    )
    .$if(point !== null, (only) =>
      only
        .where("passage.language", "=", point?.language ?? "")
        .where("passage.position", position === null ? "is" : "=", position)
        .where("passage.id", "not in", (sub) =>
          sub
            .selectFrom(selectMade(db, consultationId))
            .select("made.passage_id")
            .where("made.key_point_id", "=", point?.id ?? ""),
        ),
    )
    .orderBy("comment.number")
    .orderBy("passage.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Those of which anything public is tagged so, by their names. */
async function listTags(db: Db, consultationId: string) {
  const rows = await selectPublicPassages(db, consultationId)
    .innerJoin("passage_tag", "passage_tag.passage_id", "passage.id")
    .select("passage_tag.name")
    .distinct()
    .orderBy("passage_tag.name")
    .execute();
  return rows.map(({ name }) => name);
}
