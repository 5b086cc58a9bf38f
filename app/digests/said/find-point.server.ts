import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";
import { findEditNumber } from "../editing/last-edit.server.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import { findProgress } from "./find-progress.server.ts";
import { quoted, readQuotes } from "./find-quotes.server.ts";
import { selectMakings } from "./made-points.server.ts";

/** What narrows the passages of a key point; the empty text is no narrowing. */
export interface PointFilters {
  group: string;
  country: string;
}

export const passagesPerPage = 50;

interface WhichPoint {
  consultation: OfficialsConsultation;
  keyPointId: string | undefined;
  filters: PointFilters;
  page: number;
}

/** A key point with a page of all passages that make it, the nearest first; 404 where nothing public makes it. */
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

async function listPassages(
  db: Db,
  consultationId: string,
  {
    keyPointId,
    filters: { group, country },
    page,
  }: { keyPointId: string; filters: PointFilters; page: number },
) {
  const stated = stakeholderGroups.find((known) => known === group);
  const passages = selectMakings(db, consultationId)
    .where("own.shown_as", "=", keyPointId)
    .$if(stated !== undefined, (only) => only.where("comment.stakeholder_group", "=", stated ?? null))
    .$if(group === notStated, (only) => only.where("comment.stakeholder_group", "is", null))
    .$if(country !== "" && country !== notStated, (only) => only.where("comment.country", "=", country))
    .$if(country === notStated, (only) => only.where("comment.country", "is", null));
  const counts = await passages
    .select(({ fn }) => [
      fn.countAll<number>().as("passages"),
      fn.count<number>("comment.id").distinct().as("comments"),
    ])
    .executeTakeFirstOrThrow();
  const rows = await passages
    .select(quoted)
    .select(["made.nearness", "made.made_by"])
    .orderBy("made.nearness", "desc")
    .orderBy("comment.number")
    .orderBy("passage.id")
    .limit(passagesPerPage)
    .offset((page - 1) * passagesPerPage)
    .execute();
  const tags = await findTags(
    db,
    rows.map(({ passage_id }) => passage_id),
  );
  const quotes = await readQuotes(db, consultationId, rows);
  return {
    counts,
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
