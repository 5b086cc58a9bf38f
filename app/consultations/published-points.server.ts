import type { Db } from "#db/schema.ts";

/** By provision, how many published points are on it. */
export async function countPoints(db: Db, consultationId: string) {
  const counts = await selectPoints(db, consultationId)
    .select("point.provision_id")
    .select(({ fn }) => fn.countAll<number>().as("points"))
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
  return selectPoints(db, consultationId)
    .select(shown)
    .where("point.provision_id", "=", provisionId)
    .orderBy("comment.number")
    .orderBy("point.sort_order")
    .limit(pointsAtOnce)
    .offset((page - 1) * pointsAtOnce)
    .execute();
}

export type PublishedPoint = Awaited<ReturnType<typeof listPoints>>[number];

const firstFew = 3;
/** How much HTML of points a page of the measure carries; the rest is a click away. */
const mostCharacters = 60_000;

/** By provision, the first few of its published points, until there is enough for one page. */
export async function listFirstPoints(db: Db, consultationId: string, provisionIds: string[]) {
  const first = new Map<string, PublishedPoint[]>();
  if (provisionIds.length === 0) return first;
  const ranked = selectPoints(db, consultationId)
    .select(shown)
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
  for (const { place: _, ...point } of rows) {
    characters += point.reasons_html.length + 600;
    if (characters > mostCharacters) break;
    first.set(point.provision_id, [...(first.get(point.provision_id) ?? []), point]);
  }
  return first;
}

const shown = [
  "point.id",
  "point.provision_id",
  "point.position",
  "point.reasons_html",
  "comment.number",
  "comment.author_name",
  "comment.organisation",
  "comment.stakeholder_group",
  "comment.country",
  "comment_version.language",
] as const;

function selectPoints(db: Db, consultationId: string) {
  return db
    .selectFrom("point")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "point.comment_id")
        .onRef("comment.published_version", "=", "point.version"),
    )
    .innerJoin("comment_version", (join) =>
      join
        .onRef("comment_version.comment_id", "=", "point.comment_id")
        .onRef("comment_version.version", "=", "point.version"),
    )
    .where("comment.consultation_id", "=", consultationId);
}
