import { type Expression, sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { type CommentFilters, commentsAPage, isFolding } from "../comment/filters.ts";
import { type NarrowedConsultation, narrowed } from "./list-comments.server.ts";

/** What is folded into one: the comments of one campaign, and each that stands alone. */
export const kindOfComment = sql<string>`coalesce(comment.campaign_id, comment.id)`;

/**
 * How many published comments the filters leave, in how many entries of a list in which each campaign is one, how many
 * campaigns there are among them, and how many comments these have together.
 */
export async function countFolded(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const kinds = narrowed(db, consultation, filters)
    .select((eb) => eb.fn.countAll<number>().as("comments"))
    .groupBy(kindOfComment);
  const counted = await db
    .selectFrom(kinds.as("kinds"))
    .select((eb) => eb.fn.countAll<number>().as("entries"))
    .select([
      total(sql`comments`).as("comments"),
      total(sql`case when comments > 1 then 1 else 0 end`).as("campaigns"),
      total(sql`case when comments > 1 then comments else 0 end`).as("together"),
    ])
    .executeTakeFirstOrThrow();
  return { ...counted, entries: isFolding(filters) ? counted.entries : counted.comments };
}

/** Sums of `count(*)` come back from PostgreSQL as decimals. */
const total = (summed: Expression<unknown>) => sql<number>`cast(coalesce(sum(${summed}), 0) as integer)`;

interface WhichPage {
  filters: CommentFilters;
  page: number;
}

/** The comments that stand on a page of the list, in its order; of a campaign the first, with how many it stands for. */
export async function listEntries(
  db: Db,
  consultation: NarrowedConsultation,
  { filters, page }: WhichPage,
): Promise<{ id: string; alike: number }[]> {
  const direction = filters.sort === "oldest" ? "asc" : "desc";
  if (!isFolding(filters)) {
    const rows = await narrowed(db, consultation, filters)
      .select("comment.id")
      .orderBy("comment.submitted_at", direction)
      .orderBy("comment.number", direction)
      .limit(commentsAPage)
      .offset((page - 1) * commentsAPage)
      .execute();
    return rows.map(({ id }) => ({ id, alike: 1 }));
  }
  const found = narrowed(db, consultation, filters)
    .select(["comment.id", "comment.submitted_at", "comment.number"])
    .select(kindOfComment.as("kind"));
  const order = direction === "asc" ? sql`submitted_at asc, number asc` : sql`submitted_at desc, number desc`;
  const ranked = db
    .selectFrom(found.as("found"))
    .select(["id", "submitted_at", "number"])
    .select(sql<number>`row_number() over (partition by kind order by ${order})`.as("of_its_kind"))
    .select(sql<number>`count(*) over (partition by kind)`.as("alike"));
  return db
    .selectFrom(ranked.as("ranked"))
    .select(["id", "alike"])
    .where("of_its_kind", "=", 1)
    .orderBy("submitted_at", direction)
    .orderBy("number", direction)
    .limit(commentsAPage)
    .offset((page - 1) * commentsAPage)
    .execute();
}
