import { type AliasedExpression, sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db, Position } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import { findNames } from "../said/find-points.server.ts";
import { quoted, readQuotes, selectPassagesAt, selectPublicPassages } from "../said/find-quotes.server.ts";
import { selectMade, selectPoints } from "../said/made-points.server.ts";
import type { Quote } from "../said/quote.ts";
import { type PlaceInOrder, type ToCheck, writePlace } from "./to-check.ts";

interface Checking {
  consultation: OfficialsConsultation;
  /** Where the one before stood, if there was one. */
  after: PlaceInOrder | null;
}

/**
 * The next passage that an official may decide on, the least sure first, and how many there are in all. Before anybody has
 * said anything the least sure are those that the method assigned with least in common.
 */
export async function findToCheck(
  db: Db,
  official: Account,
  { consultation, after }: Checking,
): Promise<{ next: ToCheck | null; total: number }> {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const kept = await readPart<KeptChecks>(db, id, "to check");
  const { total, offers } = kept ? await undecided(db, id, kept.content) : await offersNow(db, id, { after });
  const further = offers.filter((offer) => after === null || isBehind(offer, after)).slice(0, looked);
  for (const row of await readOffers(db, id, further)) {
    const next = await withPoints(db, id, row);
    if (next) return { total, next };
  }
  return { total, next: null };
}

/** So many, in case one of them has just ceased to stand word for word where it stood. */
const looked = 5;

/** What there was to decide on in a large digest. */
export interface KeptChecks {
  total: number;
  /** The first of it, the least sure first. */
  offers: Offer[];
}

/** Of a large digest no more is offered until it is looked for again. */
const mostOffered = 5_000;

/** What is kept of what there is to decide on, as it is now. */
export async function keptChecksOf(db: Db, consultationId: string): Promise<KeptChecks> {
  return offersNow(db, consultationId, { after: null, most: mostOffered });
}

async function offersNow(
  db: Db,
  consultationId: string,
  { after, most = looked }: { after: PlaceInOrder | null; most?: number },
): Promise<KeptChecks> {
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

const isBehind = (offer: PlaceInOrder, after: PlaceInOrder) =>
  offer.rank > after.rank || (offer.rank === after.rank && offer.passage_id > after.passage_id);

/** Of what was kept what no official has decided since. */
async function undecided(db: Db, consultationId: string, { total, offers }: KeptChecks): Promise<KeptChecks> {
  const rows = await db
    .selectFrom("key_point_verdict as verdict")
    .innerJoin("digest_edit as edit", "edit.id", "verdict.edit_id")
    .select("verdict.passage_id")
    .where("edit.consultation_id", "=", consultationId)
    .execute();
  const decided = new Set(rows.map(({ passage_id }) => passage_id));
  const left = offers.filter(({ passage_id }) => !decided.has(passage_id));
  return { total: total - (offers.length - left.length), offers: left };
}

/** These offers with what is quoted of their passages, as far as they are public still. */
async function readOffers(db: Db, consultationId: string, offers: Offer[]) {
  if (offers.length === 0) return [];
  const passageIds = offers.map(({ passage_id }) => passage_id);
  const rows = await selectPassagesAt(db, consultationId, passageIds)
    .select(quoted)
    .select("passage.position")
    .execute();
  const known = new Map(rows.map((row) => [row.passage_id, row]));
  const there = offers.flatMap((offer) => {
    const row = known.get(offer.passage_id);
    return row ? [{ ...row, ...offer }] : [];
  });
  return readQuotes(db, consultationId, there);
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

/** What is public and undecided, the same words of one campaign once; a passage that names a key point is no question. */
function selectOffered(db: Db, consultationId: string, isLearnt: boolean) {
  const offered = selectPublicPassages(db, consultationId)
    .innerJoin(isLearnt ? proposals(db) : assignments(db, consultationId), (join) =>
      join.onRef("offer.passage_id", "=", "passage.id"),
    )
    .leftJoin("key_point as named", (join) =>
      join.onRef("named.quote_passage_id", "=", "passage.id").onRef("named.shown_as", "=", "named.id"),
    )
    .leftJoin("key_point_passage as said", (join) =>
      join.onRef("said.passage_id", "=", "passage.id").on("said.made_by", "=", "official"),
    )
    .select(["passage.id as passage_id", "offer.key_point_id", "offer.rank", "offer.likely"])
    .select(sql<number>`row_number() over (${sameWords} order by offer.rank, passage.id)`.as("turn"))
    .where("named.id", "is", null)
    .where("said.passage_id", "is", null);
  return db.selectFrom(offered.as("offered")).where("turn", "=", 1);
}

const sameWords = sql`partition by coalesce(comment.campaign_id, comment.id), passage.hash`;

interface Offer extends PlaceInOrder {
  key_point_id: string;
  likely: number | null;
}

function proposals(db: Db): AliasedExpression<Offer, "offer"> {
  return db
    .selectFrom("key_point_proposal")
    .innerJoin("key_point as proposed", "proposed.id", "key_point_proposal.key_point_id")
    .innerJoin("key_point as shown_point", "shown_point.id", "proposed.shown_as")
    .select(["passage_id", "shown_point.id as key_point_id", "sureness as rank"])
    .select(sql<number | null>`likely`.as("likely"))
    .as("offer");
}

function assignments(db: Db, consultationId: string): AliasedExpression<Offer, "offer"> {
  return db
    .selectFrom(selectMade(db, consultationId))
    .select(["passage_id", "key_point_id", "nearness as rank"])
    .select(sql<number | null>`null`.as("likely"))
    .as("offer");
}

type Offered = Quote & Offer & { position: Position | null; voice: string };

async function withPoints(
  db: Db,
  consultationId: string,
  { position, key_point_id, likely, rank, voice: _, ...passage }: Offered,
): Promise<ToCheck | null> {
  const seen = await findEditNumber(db, consultationId);
  const points = await selectPoints(db, consultationId)
    .select("key_point.id")
    .where("key_point.language", "=", passage.language)
    .where("key_point.position", position === null ? "is" : "=", position)
    .execute();
  const assigned = await db
    .selectFrom(selectMade(db, consultationId))
    .select("key_point_id")
    .where("passage_id", "=", passage.passage_id)
    .execute();
  const keyPointIds = points.map(({ id }) => id);
  const names = await findNames(db, consultationId, keyPointIds);
  const named = [...names].map(([id, quote]) => ({ id, quote }));
  const proposed = named.find(({ id }) => id === key_point_id);
  if (!proposed) return null;
  return {
    ...{ passage, proposed, likely },
    position: position ?? notStated,
    assigned: named.filter(({ id }) => assigned.some(({ key_point_id }) => key_point_id === id)),
    seen,
    others: named.filter((one) => one !== proposed).sort(byWords),
    place: writePlace({ rank, passage_id: passage.passage_id }),
  };
}

const byWords = (one: ToCheck["proposed"], other: ToCheck["proposed"]) =>
  one.quote.words < other.quote.words ? -1 : 1;
