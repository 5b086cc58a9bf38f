import { type RawBuilder, sql } from "kysely";
import type { Db, SearchEntryTable } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/** Which entries are looked for, by their terms. */
export interface TermQuery {
  /** Of each of these lists an entry has to have one term. There is at least one list. */
  all: readonly (readonly string[])[];
  /** Of none of these lists may it have one. */
  none: readonly (readonly string[])[];
  /** Runs of words that it has to have, and may not have. */
  phrases: readonly string[];
  withoutPhrases: readonly string[];
  /** Terms of these that most entries have, where that is known. */
  common?: ReadonlySet<string>;
}

/** From one ordinal, and until before another; null for no bound. */
interface Bounds {
  from: number | null;
  until: number | null;
}

interface WhichEntries extends Bounds {
  order: "newest" | "oldest";
  limit: number;
}

/**
 * The ordinals of the entries that have those terms, in order. PostgreSQL keeps the terms of an entry as a `tsvector` without
 * positions, SQLite in an FTS5 table without texts: both know only which terms an entry has, so both find the same.
 */
export async function ordinalsWith(db: Db, query: TermQuery, which: WhichEntries): Promise<number[]> {
  if (isPostgres(db)) return readOrdinals(db, query, which);
  const { rows } = await inSqlite(query, which).execute(db);
  return rows.map(({ ordinal }) => ordinal);
}

/** As one text: ten thousand rows take a thread three times as long to read. */
async function readOrdinals(db: Db, query: TermQuery, which: WhichEntries) {
  const found = (await areMany(db, query, which)) ? goingThrough(query, which) : lookingUp(query, which);
  const { rows } = await sql<{ ordinals: string | null }>`
    select string_agg(ordinal::text, ' ' order by ordinal ${direction(which.order)}) as ordinals
    from (${found} order by ordinal ${direction(which.order)} limit ${which.limit}) as found`.execute(db);
  return (rows[0]?.ordinals ?? "").split(" ").filter(Boolean).map(Number);
}

/**
 * Whether it is less to go through the first entries until there are enough than to look up all that there are and put them in order.
 * PostgreSQL knows how common each term is, but not how often they stand together: so that is counted among a few of the first.
 */
async function areMany(db: Db, query: TermQuery, { order, limit, ...bounds }: WhichEntries) {
  const { rows } = await sql<{ looked: number; found: number; all: number }>`
    select count(*) as looked, count(*) filter (where terms @@ ${tsqueryOf(query.all, query.none)}) as found,
      (select reltuples from pg_class where oid = 'search_terms'::regclass) as all
    from (select terms from search_terms where true ${within("ordinal", bounds)}
      order by ordinal ${direction(order)} limit ${firstEntries}) as first`.execute(db);
  const [{ looked, found, all } = { looked: 0, found: 0, all: 0 }] = rows;
  const entries = looked < firstEntries ? looked : all;
  const share = found / Math.max(looked, 1);
  return limit / share < share * entries * costOfLookingUp;
}

const firstEntries = 3000;
/** What it takes to look an entry up, in entries that are gone through: measured among a million. */
const costOfLookingUp = 6;

/**
 * The entries that have these ordinals, as a table. Each is looked up by itself: left to itself PostgreSQL would read all entries
 * that there are rather than look for two thousand of them.
 */
export function entriesAt(db: Db, ordinals: readonly number[]): RawBuilder<SearchEntryTable> {
  return isPostgres(db)
    ? sql`(select one.* from unnest(${sql.val(ordinals)}::bigint[]) as asked (ordinal)
        cross join lateral (select * from search_entry where search_entry.ordinal = asked.ordinal offset 0) as one)`
    : sql`(select search_entry.* from json_each(${JSON.stringify(ordinals)}) as asked
        cross join search_entry on search_entry.ordinal = asked.value)`;
}

/** Stores the terms of new entries. In the caller's transaction. */
export async function putTerms(db: Db, entries: readonly { ordinal: number; terms: readonly string[] }[]) {
  if (entries.length === 0) return;
  const rows = entries.map(({ ordinal, terms }) =>
    isPostgres(db)
      ? sql`(${ordinal}::bigint, array_to_tsvector(${sql.val(terms)}::text[]))`
      : sql`(${ordinal}, ${terms.join(" ")})`,
  );
  const column = sql.ref(isPostgres(db) ? "ordinal" : "rowid");
  await sql`insert into search_terms (${column}, terms) values ${sql.join(rows)}`.execute(db);
}

/** Forgets the terms of entries. In the caller's transaction. */
export async function dropTerms(db: Db, ordinals: readonly number[]) {
  const column = sql.ref(isPostgres(db) ? "ordinal" : "rowid");
  if (ordinals.length > 0)
    await sql`delete from search_terms where ${column} in (${sql.join([...ordinals])})`.execute(db);
}

/** Which of the terms any entry has that has all the others too. */
export async function termsThere(
  db: Db,
  terms: readonly string[],
  beside: readonly string[],
): Promise<string[]> {
  if (terms.length === 0) return [];
  return isPostgres(db) ? (await thereInPostgres(db, terms, beside)).there : thereInSqlite(db, terms, beside);
}

/**
 * The same without terms that no entry has: of the two dozen that a word may have, one for each language, mostly one or two are
 * left. SQLite looks entries through that much quicker, and PostgreSQL does not take a rare word for a common one.
 */
export async function withoutUnknown(db: Db, query: TermQuery): Promise<TermQuery> {
  const asked = [...new Set([...query.all, ...query.none].flat())];
  const found = isPostgres(db)
    ? await thereInPostgres(db, asked, [])
    : { there: await thereInSqlite(db, asked, []), common: [] };
  const there = new Set(found.there);
  const known = (terms: readonly string[]) => terms.filter((term) => there.has(term));
  return {
    ...query,
    // Of a word that stands nowhere one is kept, by which nothing is found.
    all: query.all.map((terms) => (terms.some((term) => there.has(term)) ? known(terms) : terms.slice(0, 1))),
    none: query.none.map(known).filter((terms) => terms.length > 0),
    common: new Set(found.common),
  };
}

/** Common ones first, which some of the newest entries have: looked for in the index, all that have one would be gone through. */
async function thereInPostgres(db: Db, terms: readonly string[], beside: readonly string[]) {
  if (terms.length === 0) return { there: [], common: [] };
  const having = beside.length === 0 ? sql`` : sql`where terms @@ ${beside.map(lexeme).join(" & ")}::tsquery`;
  const { rows: among } = await sql<{ term: string; count: number }>`
    select term, count(*) as count from (select terms from search_terms ${having} order by ordinal desc limit ${newestEntries}) as newest
    cross join lateral unnest(tsvector_to_array(newest.terms)) as term
    where term = any(${sql.val(terms)}::text[]) group by term`.execute(db);
  const there = new Set(among.map(({ term }) => term));
  const left = terms.filter((term) => !there.has(term));
  const queries = left.map((term) => [term, ...beside].map(lexeme).join(" & "));
  const { rows: rare } = await sql<{ term: string }>`
    select asked.term from unnest(${sql.val(left)}::text[], ${sql.val(queries)}::text[]) as asked (term, query)
    where (select count(*) from search_terms where search_terms.terms @@ asked.query::tsquery) > 0`.execute(
    db,
  );
  return {
    there: [...there, ...rare.map(({ term }) => term)],
    common: among.flatMap(({ term, count }) => (count >= newestEntries / 2 ? term : [])),
  };
}

const newestEntries = 200;

async function thereInSqlite(db: Db, terms: readonly string[], beside: readonly string[]) {
  const there: string[] = [];
  for (const term of terms) {
    const text = [term, ...beside].map((each) => `"${each}"`).join(" AND ");
    const { rows } = await sql`select 1 from search_terms where search_terms match ${text} limit 1`.execute(
      db,
    );
    if (rows.length > 0) there.push(term);
  }
  return there;
}

const isPostgres = (db: Db) => sqliteOf(db) === null;

/** By the order of their ordinals, in which no index of the terms can help. */
function goingThrough(query: TermQuery, bounds: Bounds) {
  return sql`select ordinal from search_terms
    where (terms @@ ${tsqueryOf(query.all, query.none)}) is true ${within("ordinal", bounds)} ${withPhrases("search_terms.ordinal", query)}`;
}

/**
 * By the index of the terms alone. Where enough else is asked for to leave few, these are compared with what most have: the index would
 * go through all that have it.
 */
function lookingUp(query: TermQuery, bounds: Bounds) {
  const telling = query.all.filter((terms) => !terms.some((term) => query.common?.has(term)));
  const looked = telling.length < leavingFew ? query.all : telling;
  const compared = query.all.filter((terms) => !looked.includes(terms));
  const others = compared.length === 0 ? sql`` : sql`and (terms @@ ${tsqueryOf(compared)}) is true`;
  // Left to itself PostgreSQL would go through the entries in the order in which they are wanted.
  return sql`select ordinal from (select * from search_terms where terms @@ ${tsqueryOf(looked, query.none)} offset 0) as search_terms
    where true ${others} ${within("ordinal", bounds)} ${withPhrases("search_terms.ordinal", query)}`;
}

function tsqueryOf(all: TermQuery["all"], none: TermQuery["none"] = []) {
  const any = (terms: readonly string[]) => `(${terms.map(lexeme).join(" | ")})`;
  return sql`${[...all.map(any), ...none.map((terms) => `!${any(terms)}`)].join(" & ")}::tsquery`;
}

/** So many lists of terms. */
const leavingFew = 3;

const lexeme = (term: string) => `'${term.replace(/['\\]/g, "$&$&")}'`;

function inSqlite(
  query: TermQuery,
  { order, limit, ...bounds }: WhichEntries,
): RawBuilder<{ ordinal: number }> {
  const any = (terms: readonly string[]) => `(${terms.map((term) => `"${term}"`).join(" OR ")})`;
  const text = [query.all.map(any).join(" AND "), ...query.none.map(any)].join(" NOT ");
  return sql`select search_terms.rowid as ordinal from search_terms
    where search_terms match ${text} ${within("search_terms.rowid", bounds)} ${withPhrases("search_terms.rowid", query)}
    order by search_terms.rowid ${direction(order)} limit ${limit}`;
}

const direction = (order: WhichEntries["order"]) => sql.raw(order === "newest" ? "desc" : "asc");

function within(column: string, { from, until }: Bounds) {
  const least = from === null ? sql`` : sql`and ${sql.ref(column)} >= ${from}`;
  const most = until === null ? sql`` : sql`and ${sql.ref(column)} < ${until}`;
  return sql`${least} ${most}`;
}

/** Words in a row are looked for in what is stored of the words; nothing in them is a sign that `like` knows. */
function withPhrases(column: string, { phrases, withoutPhrases }: TermQuery) {
  const has = (phrase: string) => sql`exists (select 1 from search_words
    where search_words.ordinal = ${sql.ref(column)} and search_words.words like ${`%${phrase}%`})`;
  return sql.join(
    [
      ...phrases.map((phrase) => sql`and ${has(phrase)}`),
      ...withoutPhrases.map((phrase) => sql`and not ${has(phrase)}`),
    ],
    sql` `,
  );
}
