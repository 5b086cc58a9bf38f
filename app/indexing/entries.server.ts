import { createHash } from "node:crypto";
import { insertRows } from "#db/insert-rows.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, SearchEntryTable } from "#db/schema.ts";
import { dropTerms, putTerms } from "#db/search-terms.server.ts";
import type { SearchQuoteTable } from "#db/tables-of-search.ts";
import { currentRule } from "./current-rule.ts";
import { facetTerms } from "./facets.ts";
import { readTexts, type TextReading } from "./read-texts.server.ts";

/** Something that everyone may find, with all its public texts. */
export interface NewEntry extends Omit<SearchEntryTable, "ordinal" | "rule"> {
  government_code: string;
  /** In which its words are read where nobody could tell which it is. */
  likelyLanguage: string;
  texts: readonly string[];
  /** What readTexts made of its texts; left out, it is made here. */
  reading?: TextReading;
  /** The id of the organisation for which it was sent and whose name it shows; left out where there is none. */
  sentFor?: string | null;
  /** The authority for which an official wrote it, so that nobody states who they are; left out where there is none. */
  answers_for?: string | null;
  /** The words of a comment that it consists of; left out where it has words of its own. */
  quote?: Omit<SearchQuoteTable, "ordinal">;
}

const entriesAtOnce = 50;

/** Makes these findable, which were not so before. In the caller's transaction. */
export async function putEntries(db: Db, entries: readonly NewEntry[]) {
  for (let at = 0; at < entries.length; at += entriesAtOnce) {
    const some = entries.slice(at, at + entriesAtOnce);
    const ordinals = await insertEntries(db, some);
    const read = some.map((entry, index) => ({ ordinal: ordinals[index] ?? 0, ...readEntry(entry) }));
    await insertRows(
      db,
      "search_words",
      read.map(({ ordinal, words }) => ({ ordinal, words })),
    );
    await putTerms(db, read);
    const quotes = some.flatMap(({ quote }, index) =>
      quote ? [{ ordinal: ordinals[index] ?? 0, ...quote }] : [],
    );
    if (quotes.length > 0) await db.insertInto("search_quote").values(quotes).execute();
  }
}

/** Makes these unfindable, whatever they are. In the caller's transaction. */
export async function dropEntries(db: Db, subjectIds: readonly string[]) {
  for (let at = 0; at < subjectIds.length; at += rowsAtOnce) {
    const rows = await db
      .deleteFrom("search_entry")
      .where("subject_id", "in", subjectIds.slice(at, at + rowsAtOnce))
      .returning("ordinal")
      .execute();
    await dropWords(
      db,
      rows.map(({ ordinal }) => ordinal),
    );
  }
}

/** Makes unfindable what consists of words of these comments. In the caller's transaction. */
export async function dropQuotesOf(db: Db, commentIds: readonly string[]) {
  const rows = await db
    .deleteFrom("search_quote")
    .where("comment_id", "in", commentIds)
    .returning("ordinal")
    .execute();
  const ordinals = rows.map(({ ordinal }) => ordinal);
  if (ordinals.length === 0) return;
  await db.deleteFrom("search_entry").where("ordinal", "in", ordinals).execute();
  await dropWords(db, ordinals);
}

/** As dropEntries, of all of some kinds in a consultation. */
export async function dropKinds(db: Db, consultationId: string, kinds: readonly SearchEntryTable["kind"][]) {
  const rows = await db
    .deleteFrom("search_entry")
    .where("consultation_id", "=", consultationId)
    .where("kind", "in", kinds)
    .returning("ordinal")
    .execute();
  await dropWords(
    db,
    rows.map(({ ordinal }) => ordinal),
  );
}

async function dropWords(db: Db, ordinals: number[]) {
  for (let at = 0; at < ordinals.length; at += rowsAtOnce) {
    const some = ordinals.slice(at, at + rowsAtOnce);
    await db.deleteFrom("search_words").where("ordinal", "in", some).execute();
    await db.deleteFrom("search_quote").where("ordinal", "in", some).execute();
    await dropTerms(db, some);
  }
}

/** Their ordinals, in their order. Who finds a place taken looks for one further around, so nobody reads or waits for others. */
async function insertEntries(db: Db, entries: readonly NewEntry[]) {
  const given = new Map<NewEntry, number>();
  for (let attempt = 0; given.size < entries.length; attempt++) {
    const left = new Map(
      entries.filter((entry) => !given.has(entry)).map((entry) => [ordinalOf(entry, attempt), entry]),
    );
    const placed = await db
      .insertInto("search_entry")
      .values([...left].map(([ordinal, entry]) => rowOf(ordinal, entry)))
      .onConflict((conflict) => conflict.column("ordinal").doNothing())
      .returning("ordinal")
      .execute();
    for (const { ordinal } of placed) {
      const entry = left.get(ordinal);
      if (entry) given.set(entry, ordinal);
    }
  }
  return entries.map((entry) => given.get(entry) ?? 0);
}

/** Places for each second. */
const places = 8;

/** The first ordinal of what was sent at that moment. */
export function ordinalAt(instant: string) {
  return Math.floor(Date.parse(instant) / 1000) * places;
}

function ordinalOf({ subject_id, language, submitted_at }: NewEntry, attempt: number) {
  const hash = createHash("sha256").update(`${subject_id} ${language} ${attempt}`).digest().readUInt32BE();
  return ordinalAt(submitted_at) + (hash % places ** Math.min(attempt + 1, 10));
}

function rowOf(ordinal: number, entry: NewEntry): SearchEntryTable {
  const { kind, subject_id, consultation_id, language, submitted_at } = entry;
  const { stakeholder_group, country, organisation, position } = entry;
  const { attachments, provisions, questions } = entry;
  return {
    ...{ ordinal, kind, subject_id, consultation_id, language, submitted_at },
    ...{ stakeholder_group, country, organisation, position },
    ...{ attachments, provisions, questions },
    rule: currentRule,
  };
}

function readEntry(entry: NewEntry) {
  const { words, terms } = entry.reading ?? readTexts(entry.texts, entry.language ?? entry.likelyLanguage);
  return { words, terms: [...facetTerms(entry), ...terms] };
}
