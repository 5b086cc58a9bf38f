import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { selectPublishedPoints } from "../comment/published.server.ts";
import { withOriginals } from "../parts/wording/wordings.server.ts";
import { withLater } from "./later-text.server.ts";

/** By provision, of those that were asked for, how many published points are on it. */
export async function countPoints(db: Db, consultationId: string, provisionIds: string[]) {
  if (provisionIds.length === 0) return new Map<string, number>();
  const counts = await selectPublishedPoints(db, consultationId)
    .select("point.provision_id")
    .select(({ fn }) => fn.countAll<number>().as("points"))
    .where("point.provision_id", "in", provisionIds)
    .groupBy("point.provision_id")
    .execute();
  return new Map(counts.map(({ provision_id, points }) => [provision_id, points]));
}

/** The points of a campaign that take the same position count as one entry; each other point is one by itself. */
const kindOfPoint = sql<string>`coalesce(comment.campaign_id, point.id)`;

/** How many entries the list of the published points on a provision has. */
export async function countPointEntries(db: Db, consultationId: string, provisionId: string) {
  const kinds = selectPublishedPoints(db, consultationId)
    .select(kindOfPoint.as("kind"))
    .where("point.provision_id", "=", provisionId)
    .groupBy([kindOfPoint, "point.position"]);
  const { entries } = await db
    .selectFrom(kinds.as("kinds"))
    .select(({ fn }) => fn.countAll<number>().as("entries"))
    .executeTakeFirstOrThrow();
  return entries;
}

export const pointsAtOnce = 20;

/** A page of the published points on a provision, in the order in which they were filed; of a campaign the first. */
export async function listPoints(
  db: Db,
  { consultationId, provisionId, page }: { consultationId: string; provisionId: string; page: number },
) {
  const entries = await db
    .selectFrom(selectRanked(db, consultationId, [provisionId]).as("ranked"))
    .select(["id", "alike"])
    .where("of_its_kind", "=", 1)
    .orderBy("number")
    .orderBy("sort_order")
    .limit(pointsAtOnce)
    .offset((page - 1) * pointsAtOnce)
    .execute();
  return findPoints(db, consultationId, entries);
}

export type PublishedPoint = Awaited<ReturnType<typeof listPoints>>[number];

/** Published points on the provisions, each with its place among those of its kind, and how many these are. */
function selectRanked(db: Db, consultationId: string, provisionIds: string[]) {
  const kind = sql`point.provision_id, ${kindOfPoint}, point.position`;
  return selectPublishedPoints(db, consultationId)
    .select(["point.id", "point.provision_id", "point.sort_order", "comment.number"])
    .select(
      sql<number>`row_number() over (partition by ${kind} order by comment.number, point.sort_order)`.as(
        "of_its_kind",
      ),
    )
    .select(sql<number>`count(*) over (partition by ${kind})`.as("alike"))
    .where("point.provision_id", "in", provisionIds);
}

/** The points of these entries, in their order. */
async function findPoints(db: Db, consultationId: string, entries: { id: string; alike: number }[]) {
  if (entries.length === 0) return [];
  const ids = entries.map(({ id }) => id);
  const rows = await selectPublishedPoints(db, consultationId)
    .select(columns)
    .where("point.id", "in", ids)
    .execute();
  const points = await withLater(db, await withOriginals(db, rows));
  const found = new Map(points.map((point) => [point.id, point]));
  return entries.flatMap(({ id, alike }) => {
    const point = found.get(id);
    return point ? [{ ...point, alike }] : [];
  });
}

const firstFew = 3;
/** How much HTML of points a page of the measure carries; the rest is a click away. */
const mostCharacters = 60_000;

/** Provisions with how many published points are on each, and the first few of them, of a campaign one. */
export async function withPoints<Provision extends { id: string }>(
  db: Db,
  consultationId: string,
  provisions: Provision[],
) {
  const ids = provisions.map(({ id }) => id);
  const counts = await countPoints(db, consultationId, ids);
  const first = await listFirstPoints(db, consultationId, [...counts.keys()]);
  return provisions.map((provision) => ({
    ...provision,
    points: counts.get(provision.id) ?? 0,
    first: first.get(provision.id) ?? [],
  }));
}

/** By provision, the first few of its published points, until there is enough for one page. */
async function listFirstPoints(db: Db, consultationId: string, provisionIds: string[]) {
  const first = new Map<string, PublishedPoint[]>();
  if (provisionIds.length === 0) return first;
  const firsts = db
    .selectFrom(selectRanked(db, consultationId, provisionIds).as("ranked"))
    .select(["id", "alike", "number"])
    .select(
      sql<number>`row_number() over (partition by provision_id order by number, sort_order)`.as("place"),
    )
    .where("of_its_kind", "=", 1);
  const entries = await db
    .selectFrom(firsts.as("firsts"))
    .select(["id", "alike"])
    .where("place", "<=", firstFew)
    .orderBy("place")
    .orderBy("number")
    .execute();
  let characters = 0;
  for (const point of await findPoints(db, consultationId, entries)) {
    characters += point.reasons_html.length + point.original.length + (point.wording?.length ?? 0) + 600;
    if (characters > mostCharacters) break;
    first.set(point.provision_id, [...(first.get(point.provision_id) ?? []), point]);
  }
  return first;
}

const columns = [
  "point.id",
  "point.provision_id",
  "point.position",
  "point.reasons_html",
  "point.wording",
  "point.wording_language",
  "comment.number",
  "comment.author_name",
  "comment.organisation",
  "comment.stakeholder_group",
  "comment.country",
  "comment.campaign_id",
  "shown.language",
  "shown.measure_version",
] as const;
