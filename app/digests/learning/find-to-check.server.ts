import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db, Position } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import { namesOfPoints } from "../said/find-points.server.ts";
import { quoted, readQuotes, selectPassagesAt } from "../said/find-quotes.server.ts";
import { selectMade, selectPoints } from "../said/made-points.server.ts";
import type { Quote } from "../said/quote.ts";
import { findOpen, type Offer, type Offers, offersNow, placeBehind } from "./offers.server.ts";
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
  const kept = await readPart<Offers>(db, id, "to check");
  if (!kept) {
    const { total, offers } = await offersNow(db, id, { after, most: looked });
    return { total, next: await firstOf(db, id, offers) };
  }
  const { offers } = kept.content;
  const open = await findOpen(db, id, offers);
  const further = offers
    .slice(after === null ? 0 : placeBehind(offers, after))
    .filter((one) => open.has(one));
  return {
    total: kept.content.total - offers.length + open.size,
    next: await firstOf(db, id, further),
  };
}

/** So many, in case one of them has just ceased to stand word for word where it stood. */
const looked = 5;

/** The first of these that can be shown. */
async function firstOf(db: Db, consultationId: string, offers: Offer[]) {
  for (let at = 0; at < offers.length; at += looked)
    for (const row of await readOffers(db, consultationId, offers.slice(at, at + looked))) {
      const next = await withPoints(db, consultationId, row);
      if (next) return next;
    }
  return null;
}

/** These offers with what is quoted of their passages, as far as they are public still. */
async function readOffers(db: Db, consultationId: string, offers: Offer[]) {
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
  const names = await namesOfPoints(db, consultationId, keyPointIds);
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
