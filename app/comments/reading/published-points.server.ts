import type { Db } from "#db/schema.ts";
import { selectPublishedPoints } from "../comment/published.server.ts";
import { withOriginals } from "../parts/wording/wordings.server.ts";

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

export const pointsAtOnce = 20;

/** A page of the published points on a provision, in the order in which they were filed. */
export async function listPoints(
  db: Db,
  { consultationId, provisionId, page }: { consultationId: string; provisionId: string; page: number },
) {
  const points = await selectPublishedPoints(db, consultationId)
    .select(columns)
    .where("point.provision_id", "=", provisionId)
    .orderBy("comment.number")
    .orderBy("point.sort_order")
    .limit(pointsAtOnce)
    .offset((page - 1) * pointsAtOnce)
    .execute();
  return withOriginals(db, points);
}

export type PublishedPoint = Awaited<ReturnType<typeof listPoints>>[number];

const firstFew = 3;
/** How much HTML of points a page of the measure carries; the rest is a click away. */
const mostCharacters = 60_000;

/** Provisions with how many published points are on each, and the first few of them. */
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
  const ranked = selectPublishedPoints(db, consultationId)
    .select(columns)
    .select(({ fn }) =>
      fn
        .agg<number>("row_number")
        .over((over) => over.partitionBy("point.provision_id").orderBy("comment.number"))
        .as("place"),
    )
    .where("point.provision_id", "in", provisionIds)
    .as("ranked");
  const rows = await db
    .selectFrom(ranked)
    .selectAll()
    .where("place", "<=", firstFew)
    .orderBy("place")
    .execute();
  let characters = 0;
  for (const { place: _, ...point } of await withOriginals(db, rows)) {
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
  "shown.language",
] as const;
