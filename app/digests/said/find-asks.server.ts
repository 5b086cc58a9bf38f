import { type ExpressionBuilder, sql } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import type { Database, Db } from "#db/schema.ts";
import type { CitableProvision } from "../asks/ask-provisions.ts";
import {
  type QuotedPassage,
  quoted,
  readPassagesAt,
  readQuotes,
  selectPublicPassages,
} from "./find-quotes.server.ts";
import { firstOfEach } from "./first-of-each.ts";
import { commentsInTurn, isAmong, type Numbers } from "./in-turn.server.ts";
import type { Nearest } from "./nearest.ts";
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
export async function keptAsksOf(db: Db, consultationId: string, progress?: Progress): Promise<KeptAsks> {
  return {
    ...(await countAsks(db, consultationId, progress)),
    onProvisions: await countOnProvisions(db, consultationId, progress),
    ...(await listFirst(db, consultationId, progress)),
  };
}

function selectAsks(db: Db, consultationId: string) {
  return selectPublicPassages(db, consultationId).where("passage.is_ask", "=", 1);
}

/** How many comments ask for something, and in how many sentences. */
export async function countAsks(db: Db, consultationId: string, progress?: Progress) {
  const all = { sentences: 0, comments: 0 };
  for await (const numbers of commentsInTurn(db, consultationId, progress)) {
    const { sentences, comments } = await selectAsks(db, consultationId)
      .select(({ fn }) => [
        fn.countAll<number>().as("sentences"),
        fn.count<number>("passage.comment_id").distinct().as("comments"),
      ])
      .where(isAmong(numbers))
      .executeTakeFirstOrThrow();
    all.sentences += sentences;
    all.comments += comments;
  }
  return all;
}

/** How many asks there are on each provision. */
export async function countOnProvisions(
  db: Db,
  consultationId: string,
  progress?: Progress,
): Promise<AskedProvision[]> {
  const counts = new Map<string, number>();
  for await (const numbers of commentsInTurn(db, consultationId, progress)) {
    const some = await selectPublicPassages(db, consultationId)
      .innerJoin("ask_provision as asked", "asked.passage_id", "passage.id")
      .select("asked.provision_id")
      .select(({ fn }) => fn.countAll<number>().as("asks"))
      .where(isAmong(numbers))
      .groupBy("asked.provision_id")
      .execute();
    for (const { provision_id, asks } of some)
      counts.set(provision_id, (counts.get(provision_id) ?? 0) + asks);
  }
  return [...counts].map(([provision_id, asks]) => ({ provision_id, asks }));
}

/** The first asks in the order of their list, of a campaign each once, and how many there are in all. */
async function listFirst(db: Db, consultationId: string, progress?: Progress) {
  const asks = firstOfEach<ListedAsk>(inListOrder, mostListed);
  for await (const some of commentsInTurn(db, consultationId, progress)) {
    const rows = await readAsks(db, consultationId, some);
    asks.add(rows.map(({ voice, ...row }) => ({ ...row, key: `${voice} ${row.hash}` })));
  }
  return {
    total: asks.total(),
    listed: asks.listed().map(({ row: { passage_id }, alike }) => ({ passage_id, alike })),
  };
}

/** All asks of these comments, the first of a campaign first. */
async function readAsks(db: Db, consultationId: string, numbers: Numbers) {
  return selectAsks(db, consultationId)
    .select(["passage.id as passage_id", "passage.hash", "passage.starts_at", "comment.number"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .select((eb) => firstProvision(eb).as("sort_order"))
    .where(isAmong(numbers))
    .orderBy("comment.number")
    .orderBy("passage.hash")
    .orderBy("passage.starts_at")
    .execute();
}

type ListedAsk = Omit<Awaited<ReturnType<typeof readAsks>>[number], "voice"> & { key: string };

function inListOrder(one: ListedAsk, other: ListedAsk) {
  return (
    (one.sort_order ?? -1) - (other.sort_order ?? -1) ||
    one.number - other.number ||
    one.starts_at - other.starts_at ||
    (one.hash < other.hash ? -1 : 1)
  );
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
  return asAsks(db, consultationId, await readPassagesAt(db, consultationId, listed));
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

/** Asks of which those of one campaign in the same words are told apart by `turn`: its first alone. Of one provision, or of all. */
export function selectFolded(db: Db, consultationId: string, provision: string) {
  const isNamed = provision !== "" && provision !== onTheWhole;
  const askedThere = db
    .selectFrom("ask_provision as asked")
    .innerJoin("provision", "provision.id", "asked.provision_id")
    .select("asked.passage_id")
    .where("provision.consultation_id", "=", consultationId)
    .where("provision.anchor", "=", provision);
  const folded = db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .where("comment.parent_id", "is", null)
    .where("passage.is_ask", "=", 1)
    // Told the consultation as well, SQLite would go through all comments of that.
    .$if(isNamed, (only) => only.where("passage.id", "in", askedThere))
    .$if(!isNamed, (only) => only.where("comment.consultation_id", "=", consultationId))
    .select(quoted)
    .select((eb) => firstProvision(eb).as("sort_order"))
    .select(
      sql<number>`row_number() over (${sameWords} order by comment.number, passage.hash, passage.starts_at)`.as(
        "turn",
      ),
    )
    .select(sql<number>`count(*) over (${sameWords})`.as("alike"))
    .$if(provision === onTheWhole, (only) =>
      only.where((eb) => eb.not(eb.exists(selectAskedProvisions(eb).select("provision.id")))),
    )
    .as("folded");
  return db.selectFrom(folded).where("turn", "=", 1);
}

const sameWords = sql`partition by coalesce(comment.campaign_id, comment.id), passage.hash`;

/** The value of the filter for what is asked of no single provision. */
export const onTheWhole = "none";

/** Of each of these key points the ask that is nearest to it, in their order. */
export async function asksOfPoints(
  db: Db,
  consultationId: string,
  { points, nearest }: { points: SaidPoint[]; nearest: Nearest },
) {
  // Snapshots are compared with how they were made: `turn` stood in what was kept from the first on.
  const asks = points.flatMap(({ id: key_point_id }) => {
    const passage_id = nearest.asks.get(key_point_id);
    return passage_id === undefined ? [] : [{ passage_id, key_point_id, turn: 1, alike: 1 }];
  });
  return asAsks(db, consultationId, await readPassagesAt(db, consultationId, asks));
}

/** Of the passage of a query around this one. */
function selectAskedProvisions(eb: ExpressionBuilder<Database, "passage">) {
  return eb
    .selectFrom("ask_provision as asked")
    .innerJoin("provision", "provision.id", "asked.provision_id")
    .whereRef("asked.passage_id", "=", "passage.id");
}

const firstProvision = (eb: ExpressionBuilder<Database, "passage">) =>
  selectAskedProvisions(eb).select(({ fn }) => fn.min("provision.sort_order").as("sort_order"));

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
