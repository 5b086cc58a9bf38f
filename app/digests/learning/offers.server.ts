import { type AliasedExpression, sql } from "kysely";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { KeyNumbers } from "../said/key-numbers.ts";
import { selectMade, selectPoints } from "../said/made-points.server.ts";
import { makingsInTurn, type PublicMaking } from "../said/makings-in-turn.server.ts";
import type { PlaceInOrder } from "./to-check.ts";

/** That a passage may make a key point, which no official has decided. */
export interface Offer extends PlaceInOrder {
  key_point_id: string;
  /** In thousandths, as learnt from officials; null where they have said nothing yet. */
  likely: number | null;
}

/** What there is to decide on. */
export interface Offers {
  total: number;
  /** The first of it, the least sure first. */
  offers: Offer[];
}

/** The first so many of what there is to decide on now, behind a place in their order. */
export async function offersNow(
  db: Db,
  consultationId: string,
  { after, most }: { after: PlaceInOrder | null; most: number },
): Promise<Offers> {
  const offered = selectOffered(db, consultationId, await isLearnt(db, consultationId));
  const { total } = await offered
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const offers = await offered
    .select(["passage_id", "key_point_id", "rank", "likely"])
    .$if(after !== null, (further) =>
      further.where(({ eb, or, and }) =>
        or([
          eb("rank", ">", after?.rank ?? 0),
          and([eb("rank", "=", after?.rank ?? 0), eb("passage_id", ">", after?.passage_id ?? "")]),
        ]),
      ),
    )
    .orderBy("rank")
    .orderBy("passage_id")
    .limit(most)
    .execute();
  return { total, offers };
}

/** Of a large digest no more is offered until it is looked for again. */
const mostOffered = 2_000;

/** What is kept of what there is to decide on in a large digest. Its total counts what makes two key points twice. */
export async function keptOffersOf(
  db: Db,
  consultationId: string,
  progress: Progress = unwatched,
): Promise<Offers> {
  await progress("looking for what was learnt");
  if (await isLearnt(db, consultationId))
    return offersNow(db, consultationId, { after: null, most: mostOffered });
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "key_point.quote_passage_id"])
    .execute();
  const names = new Set(points.map(({ quote_passage_id }) => quote_passage_id));
  const wordsOfPoints = new KeyNumbers();
  let first: (Offer & { words: string })[] = [];
  for await (const some of makingsInTurn(db, consultationId, progress)) {
    const highest = first[mostOffered - 1]?.rank ?? Number.POSITIVE_INFINITY;
    for (const { words, ...offer } of undecidedOf(some, names)) {
      wordsOfPoints.of(`${offer.key_point_id} ${words}`);
      if (offer.rank <= highest) first.push({ ...offer, words });
    }
    first = firstOfWords(first.sort(leastFirst)).slice(0, mostOffered);
  }
  return { total: wordsOfPoints.size, offers: first.map(({ words: _, ...offer }) => offer) };
}

/** What no official has put somewhere, and names no key point. */
function undecidedOf(makings: PublicMaking[], names: Set<string | null>) {
  const decided = new Set(
    makings.flatMap(({ made_by, passage_id }) => (made_by === "official" ? [passage_id] : [])),
  );
  return makings.flatMap(({ key_point_id, passage_id, nearness, voice, hash }) =>
    key_point_id === null || decided.has(passage_id) || names.has(passage_id)
      ? []
      : [{ passage_id, key_point_id, rank: nearness, likely: null, words: `${voice} ${hash}` }],
  );
}

const leastFirst = (one: PlaceInOrder, other: PlaceInOrder) =>
  one.rank - other.rank || (one.passage_id < other.passage_id ? -1 : 1);

/** The same words of one campaign once. */
function firstOfWords<Row extends { words: string }>(rows: Row[]): Row[] {
  const known = new Set<string>();
  return rows.filter(({ words }) => !known.has(words) && known.add(words));
}

/** Which of the offers that were kept are still to be decided on. */
export async function findOpen(db: Db, consultationId: string, offers: Offer[]): Promise<Set<Offer>> {
  const open = new Set<Offer>();
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "quote_passage_id"])
    .execute();
  const shown = new Set(points.map(({ id }) => id));
  const names = new Set(points.map(({ quote_passage_id }) => quote_passage_id));
  for (let at = 0; at < offers.length; at += rowsAtOnce) {
    const some = offers.slice(at, at + rowsAtOnce);
    const passageIds = some.map(({ passage_id }) => passage_id);
    const made = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point as own", "own.id", "made.key_point_id")
      .select(["made.passage_id", "made.made_by", "own.shown_as"])
      .where("made.passage_id", "in", passageIds)
      .execute();
    const proposed = await db
      .selectFrom("key_point_proposal")
      .select("passage_id")
      .where("passage_id", "in", passageIds)
      .execute();
    const decided = new Set(made.flatMap((one) => (one.made_by === "official" ? [one.passage_id] : [])));
    const waits = new Set([
      ...made.map(({ passage_id, shown_as }) => `${passage_id} ${shown_as}`),
      ...proposed.map(({ passage_id }) => passage_id),
    ]);
    for (const offer of some) {
      const { passage_id, key_point_id, likely } = offer;
      const waitsAs = likely === null ? `${passage_id} ${key_point_id}` : passage_id;
      if (shown.has(key_point_id) && !names.has(passage_id) && !decided.has(passage_id) && waits.has(waitsAs))
        open.add(offer);
    }
  }
  return open;
}

/** How many of the offers that were kept stand before those behind a place. */
export function placeBehind(offers: Offer[], { rank, passage_id }: PlaceInOrder) {
  const at = offers.findIndex((offer) => offer.passage_id === passage_id);
  if (at >= 0) return at + 1;
  const further = offers.findIndex((offer) => offer.rank > rank);
  return further < 0 ? offers.length : further;
}

async function isLearnt(db: Db, consultationId: string) {
  const one = await db
    .selectFrom("key_point_proposal")
    .select("passage_id")
    .where("consultation_id", "=", consultationId)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

/**
 * What is public and undecided, the same words of one campaign once; a passage that names a key point is no question. From what is offered
 * on: of a large digest that is much less than what was written.
 */
function selectOffered(db: Db, consultationId: string, isLearnt: boolean) {
  const offered = db
    .selectFrom(isLearnt ? proposals(db, consultationId) : assignments(db, consultationId))
    .innerJoin("passage", "passage.id", "offer.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .leftJoin("key_point as named", (join) =>
      join.onRef("named.quote_passage_id", "=", "passage.id").onRef("named.shown_as", "=", "named.id"),
    )
    .leftJoin("key_point_passage as said", (join) =>
      join.onRef("said.passage_id", "=", "passage.id").on("said.made_by", "=", "official"),
    )
    .select(["passage.id as passage_id", "offer.key_point_id", "offer.rank", "offer.likely"])
    .select(sql<number>`row_number() over (${sameWords} order by offer.rank, passage.id)`.as("turn"))
    .where("comment.parent_id", "is", null)
    .where("named.id", "is", null)
    .where("said.passage_id", "is", null);
  return db.selectFrom(offered.as("offered")).where("turn", "=", 1);
}

const sameWords = sql`partition by coalesce(comment.campaign_id, comment.id), passage.hash`;

function proposals(db: Db, consultationId: string): AliasedExpression<Offer, "offer"> {
  return db
    .selectFrom("key_point_proposal")
    .innerJoin("key_point as proposed", "proposed.id", "key_point_proposal.key_point_id")
    .innerJoin("key_point as shown_point", "shown_point.id", "proposed.shown_as")
    .select(["passage_id", "shown_point.id as key_point_id", "sureness as rank"])
    .select(sql<number | null>`likely`.as("likely"))
    .where("key_point_proposal.consultation_id", "=", consultationId)
    .as("offer");
}

function assignments(db: Db, consultationId: string): AliasedExpression<Offer, "offer"> {
  return db
    .selectFrom(selectMade(db, consultationId))
    .select(["passage_id", "key_point_id", "nearness as rank"])
    .select(sql<number | null>`null`.as("likely"))
    .as("offer");
}
