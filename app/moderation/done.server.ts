import { type SqlBool, sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { keysBeside, nearestPage, type PageKey, placeOfPage } from "#app/requests/page-key.ts";
import { isBeyond } from "#db/beyond-key.ts";
import type { Db, Ground } from "#db/schema.ts";
import type { Done } from "./outcomes.ts";
import { withheldAuthor } from "./withheld-author.server.ts";

const pageSize = 25;

/** All that moderators did with the comment, oldest first: every decision, and every time that it was put back. */
export async function listDone(db: Db, commentId: string) {
  return selectDone(db)
    .where("done.comment_id", "=", commentId)
    .orderBy("done.done_at")
    .orderBy("done.id")
    .execute();
}

interface WhichDone {
  government: string;
  /** Null for all. */
  done: Done | null;
  /** A reference; empty or left out for all. */
  consultation?: string;
  /** The id of the moderator who did it; empty or left out for all. */
  by?: string;
  /** From 1. */
  page: number;
  /** Beside which row the page is; left out, it is found by its number. */
  key?: PageKey | null;
}

/**
 * What the government's moderators did, latest first, a page of it; and how much each choice would leave. Where nothing
 * stands there any more, the nearest page that there is.
 */
export async function listDoneFor(
  db: Db,
  moderator: Account,
  { government, page, key = null, ...asked }: WhichDone,
) {
  allow(mayModerate(moderator, { government_code: government }));
  const counted = await countDone(db, government);
  const total = sumOf(counted.filter((row) => fits(row, asked)));
  const which = { government, ...asked };
  const nearest = { page: nearestPage({ key, total }, pageSize), key: null };
  const there = await findPage(db, which, { page, key });
  const entries = there.length > 0 ? there : await findPage(db, which, nearest);
  const before = entries[0] ? await countBefore(db, which, entries[0]) : 0;
  const keys = keysBeside(entries.map(({ done_at, id }) => ({ at: done_at, id })));
  const place = placeOfPage({ before, shown: entries.length, total }, pageSize);
  return { entries, ...choicesIn(counted, asked), keys, ...place };
}

type DoneThere = AskedDone & Pick<WhichDone, "government">;

async function findPage(db: Db, which: DoneThere, { page, key }: { page: number; key: PageKey | null }) {
  const isBack = key?.side === "before";
  const entries = await selectDoneThere(db, which)
    .leftJoin("account as sender", "sender.id", "comment.author_id")
    .select(withheldAuthor)
    .select([
      "comment.attribution",
      "comment.number",
      "comment.parent_id",
      "comment.author_name",
      "comment.organisation",
      "comment.status",
      "consultation.reference",
      "consultation.title",
    ])
    .where(key ? isBeyond(["done.done_at", "done.id"], isBack ? ">" : "<", key) : sql<SqlBool>`1 = 1`)
    .orderBy("done.done_at", isBack ? "asc" : "desc")
    .orderBy("done.id", isBack ? "asc" : "desc")
    .limit(pageSize)
    .offset(key ? 0 : (page - 1) * pageSize)
    .execute();
  return isBack ? entries.reverse() : entries;
}

async function countBefore(db: Db, which: DoneThere, { done_at, id }: { done_at: string; id: string }) {
  const later = await selectDoneThere(db, which)
    .where(isBeyond(["done.done_at", "done.id"], ">", { at: done_at, id }))
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(later.count);
}

function selectDoneThere(db: Db, { government, done, consultation, by }: DoneThere) {
  return selectDone(db)
    .innerJoin("comment", "comment.id", "done.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .where("consultation.government_code", "=", government)
    .where(isOutOfHoldRow)
    .$if(done !== null, (query) => query.where("done.done", "=", done))
    .$if(Boolean(consultation), (query) => query.where("consultation.reference", "=", consultation ?? ""))
    .$if(Boolean(by), (query) => query.where("done.moderator_id", "=", by ?? ""));
}

type CountedDone = Awaited<ReturnType<typeof countDone>>[number];
type AskedDone = Pick<WhichDone, "done" | "consultation" | "by">;

const sumOf = (rows: readonly CountedDone[]) => rows.reduce((sum, { count }) => sum + count, 0);

function fits(row: CountedDone, { done, consultation, by }: AskedDone) {
  return (
    (done === null || row.done === done) &&
    (!consultation || row.reference === consultation) &&
    (!by || row.moderator_id === by)
  );
}

/** How much is left of each kind, consultation and moderator, the other choices staying as they are. */
function choicesIn(rows: readonly CountedDone[], asked: AskedDone) {
  const counts = noneDone();
  for (const row of rows) if (fits(row, { ...asked, done: null })) counts[row.done] += row.count;
  const count = (left: readonly CountedDone[], named: (row: CountedDone) => string) =>
    [...Map.groupBy(left, named)].map(([value, some]) => ({ value, count: sumOf(some) }));
  return {
    counts,
    consultations: count(
      rows.filter((row) => fits(row, { ...asked, consultation: "" })),
      ({ reference }) => reference,
    ),
    moderators: count(
      rows.filter((row) => fits(row, { ...asked, by: "" })),
      ({ moderator_id }) => moderator_id,
    ),
    names: Object.fromEntries(rows.map(({ moderator_id, name }) => [moderator_id, name])),
  };
}

async function countDone(db: Db, government: string) {
  return db
    .selectFrom(doneIn(db).as("done"))
    .innerJoin("comment", "comment.id", "done.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("account as moderator", "moderator.id", "done.moderator_id")
    .select(["done.done", "done.moderator_id", "moderator.name", "consultation.reference"])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("consultation.government_code", "=", government)
    .where(isOutOfHoldRow)
    .groupBy(["done.done", "done.moderator_id", "moderator.name", "consultation.reference"])
    .orderBy("consultation.reference")
    .orderBy("moderator.name")
    .execute();
}

function selectDone(db: Db) {
  return db
    .selectFrom(doneIn(db).as("done"))
    .innerJoin("account as moderator", "moderator.id", "done.moderator_id")
    .selectAll("done")
    .select("moderator.name as moderator_name");
}

function noneDone(): Record<Done, number> {
  const none = { publish: 0, return: 0, reject: 0 };
  return { ...none, "put back": 0, undone: 0, proposed: 0, "sent back": 0 };
}

/** Decisions, and what else moderators did, in the same columns. */
function doneIn(db: Db) {
  const decisions = db
    .selectFrom("decision")
    .select(["id", "comment_id", "version", "moderator_id", "ground", "reason", "redactions"])
    .select("decided_at as done_at")
    .select(({ ref }) => [ref("outcome").$castTo<Done>().as("done"), "rule_id"]);
  const putBack = db
    .selectFrom("event")
    .select([
      sql<string>`comment_id || ' ' || number`.as("id"),
      sql<string>`comment_id`.as("comment_id"),
      sql<number>`version`.as("version"),
      sql<string>`actor_id`.as("moderator_id"),
      sql<Ground | null>`cast(null as text)`.as("ground"),
      sql<string | null>`cast(null as text)`.as("reason"),
      sql<number>`0`.as("redactions"),
      "occurred_at as done_at",
      sql<Done>`'put back'`.as("done"),
      sql<string | null>`cast(null as text)`.as("rule_id"),
    ])
    // As it stands in the index: what is bound tells SQLite too late.
    .where("kind", "=", sql.lit("put back" as const));
  return decisions.unionAll(putBack).unionAll(undoneIn(db)).unionAll(proposedIn(db)).unionAll(sentBackIn(db));
}

function undoneIn(db: Db) {
  return db
    .selectFrom("decision_undone")
    .innerJoin("decision", "decision.id", "decision_undone.decision_id")
    .select([
      sql<string>`decision_undone.decision_id || ' undone'`.as("id"),
      ...(["decision.comment_id", "decision.version", "decision_undone.account_id as moderator_id"] as const),
      sql<Ground | null>`cast(null as text)`.as("ground"),
      sql<string | null>`cast(null as text)`.as("reason"),
      sql<number>`0`.as("redactions"),
      "decision_undone.undone_at as done_at",
      sql<Done>`'undone'`.as("done"),
      sql<string | null>`cast(null as text)`.as("rule_id"),
    ]);
}

function proposedIn(db: Db) {
  return db
    .selectFrom("decision_proposal")
    .select(["id", "comment_id", "version", "moderator_id", "ground", "reason"])
    .select([sql<number>`0`.as("redactions"), "proposed_at as done_at"])
    .select([sql<Done>`'proposed'`.as("done"), sql<string | null>`cast(null as text)`.as("rule_id")]);
}

/** By whom it was sent back or taken back, and why. */
function sentBackIn(db: Db) {
  return db
    .selectFrom("decision_proposal")
    .select([
      sql<string>`id || ' answered'`.as("id"),
      ...(["comment_id", "version"] as const),
      sql<string>`answered_by`.as("moderator_id"),
      sql<Ground | null>`cast(null as text)`.as("ground"),
      "answer_reason as reason",
      sql<number>`0`.as("redactions"),
      sql<string>`answered_at`.as("done_at"),
      sql<Done>`'sent back'`.as("done"),
      sql<string | null>`cast(null as text)`.as("rule_id"),
    ])
    .where("answer", "in", ["returned", "retracted"]);
}
