import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { entriesAt, ordinalsWith, type TermQuery } from "#db/search-terms.server.ts";
import { ordinalAt } from "./entries.server.ts";

export interface WhichEntry {
  query: TermQuery;
  /** Sent from one instant on, and before another; null for no bound. */
  from: string | null;
  until: string | null;
  order: "newest" | "oldest";
  limit: number;
}

/** The ordinals of the entries that are looked for, in order. */
export async function findOrdinals(db: Db, { query, ...bounds }: WhichEntry) {
  return ordinalsWith(db, query, boundsOf(bounds));
}

/**
 * The entries that have these ordinals, in their order, without their words. Those that state the same come as one row, which
 * names each: a thread takes six times as long to read a row for each.
 */
export async function readEntries(db: Db, ordinals: readonly number[]) {
  const columns = [...statedColumns, "comment.answers_for"] as const;
  const each = sql`entry.ordinal || ' ' || entry.subject_id || ' ' || coalesce(comment.campaign_id, '')`;
  const rows = await db
    .selectFrom(entriesAt(db, ordinals).as("entry"))
    // Of what is no comment there is none. Campaigns are found anew while comments stay as they are.
    .leftJoin("comment", "comment.id", "entry.subject_id")
    .select(columns)
    .select(sql<string>`string_agg(${each}, ',')`.as("alike"))
    .groupBy(columns)
    .execute();
  const entries = rows.flatMap(({ alike, ...stated }) =>
    alike.split(",").map((one) => {
      const [ordinal, subject_id = "", campaign_id] = one.split(" ");
      return { ...stated, ordinal: Number(ordinal), subject_id, campaign_id: campaign_id || null };
    }),
  );
  const byOrdinal = new Map(entries.map((entry) => [entry.ordinal, entry]));
  return ordinals.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []);
}

/**
 * What the entries that have these ordinals state, each with how many state the same. Who answers for an authority states no group, so of most comments nothing has to be looked up.
 */
export async function countStated(db: Db, ordinals: readonly number[]) {
  if (ordinals.length === 0) return [];
  const columns = [...statedColumns, "comment.answers_for"] as const;
  const unsaid = sql<string>`case when entry.stakeholder_group is null then entry.subject_id end`;
  return db
    .selectFrom(entriesAt(db, ordinals).as("entry"))
    .leftJoin("comment", (join) => join.on("comment.id", "=", unsaid))
    .select(columns)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .groupBy(columns)
    .execute();
}

const statedColumns = [
  "entry.kind",
  "entry.consultation_id",
  "entry.language",
  "entry.stakeholder_group",
  "entry.country",
  "entry.organisation",
  "entry.position",
  "entry.attachments",
  "entry.provisions",
  "entry.questions",
] as const;

const boundsOf = ({ from, until, ...bounds }: Omit<WhichEntry, "query">) => ({
  ...bounds,
  from: from === null ? null : ordinalAt(from),
  until: until === null ? null : ordinalAt(until),
});

export type FoundEntry = Awaited<ReturnType<typeof readEntries>>[number];

/** The folded words of entries, by their ordinals. */
export async function wordsOfEntries(db: Db, ordinals: readonly number[]) {
  if (ordinals.length === 0) return new Map<number, string>();
  const rows = await db.selectFrom("search_words").selectAll().where("ordinal", "in", ordinals).execute();
  return new Map(rows.map(({ ordinal, words }) => [ordinal, words]));
}
