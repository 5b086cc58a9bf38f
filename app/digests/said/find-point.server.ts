import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import { findProgress } from "./find-progress.server.ts";
import { readPassagesAt, readQuotes } from "./find-quotes.server.ts";
import { type PointFilters, passagesOfPoint } from "./passages-of-point.server.ts";

export const passagesPerPage = 50;

interface WhichPoint {
  consultation: OfficialsConsultation;
  keyPointId: string | undefined;
  filters: PointFilters;
  page: number;
}

type WhichPage = Pick<WhichPoint, "filters" | "page"> & { keyPointId: string };

/** A key point with a page of the passages that make it, the nearest first; 404 where nothing public makes it. */
export async function findSaidPoint(
  db: Db,
  official: Account,
  { consultation, keyPointId, filters, page }: WhichPoint,
) {
  allow(mayReadAsOfficial(official, consultation));
  const seen = await findEditNumber(db, consultation.id);
  const found = await findPoints(db, consultation.id);
  const { points, asOf } = found;
  const known = points.filter(({ id }) => id === keyPointId);
  const [point] = await quotePoints(db, consultation.id, found, { points: known, each: 1 });
  if (!point) throw notFound();
  const same = points.filter(
    ({ id, joined_as }) => joined_as !== null && joined_as === point.joined_as && id !== point.id,
  );
  return {
    ...{ point, seen, asOf },
    mayEdit: mayEditDigest(official, consultation),
    joined: await quotePoints(db, consultation.id, found, { points: same, each: 1 }),
    theme: await findTheme(db, point.theme_id),
    progress: (await findProgress(db, consultation.id)).get(point.id),
    ...(await listPassages(db, consultation.id, { keyPointId: point.id, filters, page })),
  };
}

async function findTheme(db: Db, id: string | null) {
  if (id === null) return null;
  return (
    (await db.selectFrom("theme").select(["id", "name"]).where("id", "=", id).executeTakeFirst()) ?? null
  );
}

async function listPassages(db: Db, consultationId: string, { page, ...which }: WhichPage) {
  const { listed, isMore } = await passagesOfPoint(db, consultationId, which);
  const from = (page - 1) * passagesPerPage;
  const some = listed.slice(from, from + passagesPerPage);
  const tags = await findTags(
    db,
    some.map(({ passage_id }) => passage_id),
  );
  const quotes = await readQuotes(db, consultationId, await readPassagesAt(db, consultationId, some));
  return {
    counts: {
      passages: listed.length,
      comments: new Set(listed.map(({ comment_id }) => comment_id)).size,
      isMore,
    },
    passages: quotes.map((quote) => ({
      ...quote,
      tags: tags.get(quote.passage_id)?.map(({ name }) => name) ?? [],
    })),
  };
}

/** The key point that this one was merged into, to which its address leads since; null where it was not. */
export async function findMergedInto(
  db: Db,
  official: Account,
  { consultation, keyPointId = "" }: Pick<WhichPoint, "consultation" | "keyPointId">,
) {
  allow(mayReadAsOfficial(official, consultation));
  const point = await db
    .selectFrom("key_point")
    .select("shown_as")
    .where("consultation_id", "=", consultation.id)
    .where("id", "=", keyPointId)
    .executeTakeFirst();
  return point?.shown_as && point.shown_as !== keyPointId ? { id: point.shown_as } : null;
}

/** By passage, the short names that officials gave it. */
async function findTags(db: Db, passageIds: string[]) {
  if (passageIds.length === 0) return new Map<string, { name: string }[]>();
  const rows = await db
    .selectFrom("passage_tag")
    .select(["passage_id", "name"])
    .where("passage_id", "in", passageIds)
    .orderBy("name")
    .execute();
  return Map.groupBy(rows, ({ passage_id }) => passage_id);
}
