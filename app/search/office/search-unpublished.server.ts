import { setImmediate } from "node:timers/promises";
import type { Account } from "#app/accounts/account.ts";
import { listVersionTexts } from "#app/comments/record/version-texts.server.ts";
import { type Asked, isNarrowing } from "#app/indexing/asked.server.ts";
import { matcherOf } from "#app/indexing/read-texts.server.ts";
import type { Db } from "#db/schema.ts";
import { bestPassage, textsOfComment } from "../find-hits.server.ts";
import { mostUnpublished } from "../search-bounds.ts";
import { hitsAPage } from "../search-filters.ts";
import { countOffice, fitsOffice, type OfficeConsultations } from "./count-office.ts";
import { listUnpublished, mayReadSomeUnpublished, type Unpublished } from "./list-unpublished.server.ts";
import type { OfficeFilters } from "./office-filters.ts";

const readAtOnce = 200;

interface AskedUnpublished {
  /** The government's code. */
  government: string;
  consultations: OfficeConsultations;
  filters: OfficeFilters;
  /** Without words, all of it is listed. */
  asked: Asked;
  /** From 1. */
  page: number;
  /** So many are read at most. */
  most?: number;
}

/**
 * A page of what is not public of what was sent to the government, that official may read, and has those words, with what each
 * choice would leave: what waits, was let through and not shown yet, was returned or was rejected, is in the hold, and changes
 * that are in one of these states. Its public form alone: what is sealed cannot be searched. Null for who may read none.
 */
export async function searchUnpublished(
  db: Db,
  official: Account,
  { government, consultations, filters, asked, page, most = mostUnpublished }: AskedUnpublished,
) {
  if (!mayReadSomeUnpublished(official, { government_code: government })) return null;
  const which = { government, filters, isNarrowed: false, limit: most + 1 };
  const all = await listUnpublished(db, official, which);
  const isCountedInPart = all.length > most;
  // By what is chosen they are narrowed before they are cut; the others are read for what else could be chosen.
  const narrowed = isCountedInPart
    ? await listUnpublished(db, official, { ...which, isNarrowed: true })
    : all;
  const read = narrowed.slice(0, most);
  const ids = new Set(read.map(({ id }) => id));
  const beside = all.slice(0, most).filter(({ id }) => !ids.has(id));
  const found = await withWords(db, read, asked);
  const fitting = found.filter((comment) => fitsOffice(comment, { filters, consultations }));
  return {
    total: fitting.length,
    pages: Math.ceil(fitting.length / hitsAPage),
    isCut: narrowed.length > most,
    isCountedInPart,
    hits: await withPassages(db, fitting.slice((page - 1) * hitsAPage, page * hitsAPage), asked),
    counts: countOffice([...found, ...(await withWords(db, beside, asked))], { filters, consultations }),
  };
}

const languageOf = ({ language, measure_language }: Unpublished) => language ?? measure_language ?? "en";

async function textsOf(db: Db, comments: readonly Unpublished[]) {
  const versions = comments.map(({ id, current_version }) => ({ comment_id: id, version: current_version }));
  return Map.groupBy(await listVersionTexts(db, versions), ({ comment_id }) => comment_id);
}

async function withWords(db: Db, comments: readonly Unpublished[], asked: Asked) {
  if (!isNarrowing(asked)) return comments;
  const isFound = matcherOf(asked);
  const found: Unpublished[] = [];
  for (let at = 0; at < comments.length; at += readAtOnce) {
    const some = comments.slice(at, at + readAtOnce);
    const texts = await textsOf(db, some);
    const wordsOf = ({ id }: Unpublished) => (texts.get(id) ?? []).map(({ text }) => text);
    found.push(...some.filter((comment) => isFound(wordsOf(comment), languageOf(comment))));
    // Others are answered in between.
    await setImmediate();
  }
  return found;
}

/** Null is the passage of what has no words. */
async function withPassages(db: Db, comments: readonly Unpublished[], asked: Asked) {
  const texts = await textsOf(db, comments);
  return comments.map((comment) => {
    const own = { facts: comment, texts: texts.get(comment.id) ?? [] };
    const passage = bestPassage(textsOfComment(own, comment.reference), {
      asked,
      language: languageOf(comment),
    });
    return { ...comment, passage: passage && { ...passage, language: comment.language } };
  });
}
