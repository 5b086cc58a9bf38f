import { type AliasedExpression, sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db, Position } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findQuotes, quoted, readQuotes, selectPublicPassages } from "../said/find-quotes.server.ts";
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
  const offered = selectOffered(db, consultation.id, await isLearnt(db, consultation.id));
  const { total } = await offered
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await offered
    .selectAll()
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
    .limit(looked)
    .execute();
  for (const row of await readQuotes(db, consultation.id, rows)) {
    const next = await withPoints(db, consultation.id, row);
    if (next) return { total, next };
  }
  return { total, next: null };
}

/** So many, in case one of them has just ceased to stand word for word where it stood. */
const looked = 5;

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
    .select(quoted)
    .select(["passage.position", "offer.key_point_id", "offer.rank", "offer.likely"])
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

type Offered = Quote & Omit<Offer, "passage_id"> & { position: Position | null; turn: number; voice: string };

async function withPoints(
  db: Db,
  consultationId: string,
  { position, key_point_id, likely, rank, turn: _, voice: __, ...passage }: Offered,
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
  const quotes = await findQuotes(db, consultationId, { keyPointIds, each: 1 });
  const named = keyPointIds.flatMap((id) => (quotes.get(id) ?? []).map((quote) => ({ id, quote })));
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
