import { type ExpressionBuilder, sql } from "kysely";
import type { Database, Db } from "#db/schema.ts";
import type { CitableProvision } from "../asks/ask-provisions.ts";
import {
  type QuotedPassage,
  quoted,
  readQuotes,
  selectPassagesAt,
  selectPublicPassages,
} from "./find-quotes.server.ts";
import { selectMakings } from "./made-points.server.ts";
import type { Quote } from "./quote.ts";
import type { SaidPoint } from "./said-points.ts";

/** What somebody asks for, and of which provisions, in the measure's order; none where it is asked of the whole. */
export interface Ask extends Quote {
  provisions: CitableProvision[];
  /** How many comments of one campaign ask it in these words. */
  alike: number;
}

export const asksPerPage = 50;

/** How many asks there are on a provision. */
export interface AskedProvision {
  provision_id: string;
  asks: number;
}

/** What is asked as it was found once. */
export interface KeptAsks {
  sentences: number;
  comments: number;
  onProvisions: AskedProvision[];
  /** Of a campaign each once. */
  total: number;
  /** The first of them, in the order of their list. */
  listed: { passage_id: string; alike: number }[];
}

/** No more are listed of a large digest, but where they are narrowed to one provision. */
const mostListed = 20_000;

/** What is kept of what is asked, as it is now. */
export async function keptAsksOf(db: Db, consultationId: string): Promise<KeptAsks> {
  const first = selectFolded(db, consultationId, "");
  return {
    ...(await countAsks(db, consultationId)),
    onProvisions: await countOnProvisions(db, consultationId),
    total: await countRows(first),
    listed: await inOrder(first).select(["passage_id", "alike"]).limit(mostListed).execute(),
  };
}

function selectAsks(db: Db, consultationId: string) {
  return selectPublicPassages(db, consultationId).where("passage.is_ask", "=", 1);
}

/** How many comments ask for something, and in how many sentences. */
export async function countAsks(db: Db, consultationId: string) {
  return selectAsks(db, consultationId)
    .select(({ fn }) => [
      fn.countAll<number>().as("sentences"),
      fn.count<number>("passage.comment_id").distinct().as("comments"),
    ])
    .executeTakeFirstOrThrow();
}

/** How many asks there are on each provision. */
export async function countOnProvisions(db: Db, consultationId: string): Promise<AskedProvision[]> {
  return selectPublicPassages(db, consultationId)
    .innerJoin("ask_provision as asked", "asked.passage_id", "passage.id")
    .select("asked.provision_id")
    .select(({ fn }) => fn.countAll<number>().as("asks"))
    .groupBy("asked.provision_id")
    .execute();
}

interface AskPage {
  /** An anchor, or `onTheWhole`, or the empty text for all. */
  provision: string;
  page: number;
}

/**
 * A page of asks in the measure's order, those on the whole first; of a campaign each once. As they are now, or as they were
 * kept, as far as they are public still. `listed` says how many there are pages of.
 */
export async function listAsks(
  db: Db,
  consultationId: string,
  { provision, page }: AskPage,
  kept?: KeptAsks,
) {
  const from = (page - 1) * asksPerPage;
  if (kept && provision === "") {
    const asks = await readListed(db, consultationId, kept.listed.slice(from, from + asksPerPage));
    return { total: kept.total, listed: kept.listed.length, asks };
  }
  const first = selectFolded(db, consultationId, provision);
  const total = await countRows(first);
  const rows = await inOrder(first).selectAll().limit(asksPerPage).offset(from).execute();
  return { total, listed: total, asks: await asAsks(db, consultationId, rows) };
}

async function readListed(db: Db, consultationId: string, listed: KeptAsks["listed"]) {
  if (listed.length === 0) return [];
  const passageIds = listed.map(({ passage_id }) => passage_id);
  const rows = await selectPassagesAt(db, consultationId, passageIds).select(quoted).execute();
  const known = new Map(rows.map((row) => [row.passage_id, row]));
  const there = listed.flatMap(({ passage_id, alike }) => {
    const row = known.get(passage_id);
    return row ? [{ ...row, alike }] : [];
  });
  return asAsks(db, consultationId, there);
}

type Folded = ReturnType<typeof selectFolded>;

const inOrder = (first: Folded) =>
  first.orderBy(sql`coalesce(sort_order, -1)`).orderBy("number").orderBy("starts_at").orderBy("hash");

async function countRows(first: Folded) {
  const { total } = await first
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

function selectFolded(db: Db, consultationId: string, provision: string) {
  const folded = selectAsks(db, consultationId)
    .select(quoted)
    .select((eb) =>
      selectAskedProvisions(eb)
        .select(({ fn }) => fn.min("provision.sort_order").as("sort_order"))
        .as("sort_order"),
    )
    .select(
      sql<number>`row_number() over (${sameWords} order by comment.number, passage.hash, passage.starts_at)`.as(
        "turn",
      ),
    )
    .select(sql<number>`count(*) over (${sameWords})`.as("alike"))
    .$if(provision === onTheWhole, (only) =>
      only.where((eb) => eb.not(eb.exists(selectAskedProvisions(eb).select("provision.id")))),
    )
    .$if(provision !== "" && provision !== onTheWhole, (only) =>
      only.where((eb) =>
        eb.exists(selectAskedProvisions(eb).select("provision.id").where("provision.anchor", "=", provision)),
      ),
    )
    .as("folded");
  return db.selectFrom(folded).where("turn", "=", 1);
}

const sameWords = sql`partition by coalesce(comment.campaign_id, comment.id), passage.hash`;

/** The value of the filter for what is asked of no single provision. */
export const onTheWhole = "none";

/** In characters. */
const quicklyRead = 220;

/** Of each of these key points the ask that is nearest to it, in their order. */
export async function asksOfPoints(db: Db, consultationId: string, points: SaidPoint[]) {
  const nearest = [];
  // Snapshots are compared with how they were made: `turn` stood in what was kept from the first on.
  for (const { id: key_point_id } of points)
    for (const ask of await findNearestAsk(db, consultationId, key_point_id))
      nearest.push({ ...ask, key_point_id, turn: 1 });
  return asAsks(
    db,
    consultationId,
    nearest.map((row) => ({ ...row, alike: 1 })),
  );
}

async function findNearestAsk(db: Db, consultationId: string, keyPointId: string) {
  return selectMakings(db, consultationId)
    .select(quoted)
    .where("own.shown_as", "=", keyPointId)
    .where("passage.is_ask", "=", 1)
    .orderBy(sql`case when passage.ends_at - passage.starts_at <= ${quicklyRead} then 0 else 1 end`)
    .orderBy("made.nearness", "desc")
    .orderBy("comment.number")
    .orderBy("passage.hash")
    .limit(1)
    .execute();
}

/** Of the passage of a query around this one. */
function selectAskedProvisions(eb: ExpressionBuilder<Database, "passage">) {
  return eb
    .selectFrom("ask_provision as asked")
    .innerJoin("provision", "provision.id", "asked.provision_id")
    .whereRef("asked.passage_id", "=", "passage.id");
}

async function asAsks<Row extends QuotedPassage & { alike: number }>(
  db: Db,
  consultationId: string,
  rows: Row[],
) {
  const provisions = await provisionsOf(
    db,
    rows.map(({ passage_id }) => passage_id),
  );
  const read = await readQuotes(db, consultationId, rows);
  return read.map((ask) => ({ ...ask, provisions: provisions.get(ask.passage_id) ?? [] }));
}

async function provisionsOf(db: Db, passageIds: string[]) {
  const provisions = new Map<string, CitableProvision[]>();
  if (passageIds.length === 0) return provisions;
  const rows = await db
    .selectFrom("ask_provision as asked")
    .innerJoin("provision", "provision.id", "asked.provision_id")
    .select(["asked.passage_id", "provision.anchor", "provision.label"])
    .where("asked.passage_id", "in", passageIds)
    .orderBy("provision.sort_order")
    .execute();
  for (const { passage_id, ...provision } of rows)
    provisions.set(passage_id, [...(provisions.get(passage_id) ?? []), provision]);
  return provisions;
}
