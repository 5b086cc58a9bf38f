import { sql } from "kysely";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedPoints } from "#app/comments/comment/published.server.ts";
import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import type { Db } from "#db/schema.ts";
import type { ProvisionDigest } from "./provision-order.ts";

export type FirstPoint = Awaited<ReturnType<typeof listFirstPoints>>[number];

/** Every provision that has published points, in the measure's order, with its figures and at most so many of them. */
export async function digestProvisions(
  db: Db,
  consultationId: string,
  shownPerProvision: number,
): Promise<ProvisionDigest[]> {
  const provisions = new Map<string, ProvisionDigest>();
  const places = await listPlaces(db, consultationId);
  for (const { anchor, label, text, position, stakeholder_group, points } of await countPoints(
    db,
    consultationId,
  )) {
    const provision = provisions.get(anchor) ?? {
      ...{ anchor, label, text, place: places.get(anchor) ?? 0 },
      ...noPoints(),
    };
    provision.points += points;
    provision.byPosition[position] += points;
    provision.byGroup[stakeholder_group ?? notStated] += points;
    provisions.set(anchor, provision);
  }
  for (const point of await listFirstPoints(db, consultationId, shownPerProvision))
    provisions.get(point.anchor)?.shown.push(point);
  return [...provisions.values()];
}

function noPoints(): Omit<ProvisionDigest, "anchor" | "label" | "text" | "place"> {
  return {
    points: 0,
    byPosition: { support: 0, "support with changes": 0, oppose: 0, "no position": 0 },
    byGroup: {
      "private sector": 0,
      academia: 0,
      "civil society": 0,
      "public body": 0,
      individual: 0,
      [notStated]: 0,
    },
    shown: [],
  };
}

/** Published points with the provisions that they are about. */
export function selectPointsOnProvisions(db: Db, consultationId: string) {
  return selectPublishedPoints(db, consultationId).innerJoin(
    "provision",
    "provision.id",
    "point.provision_id",
  );
}

/** By anchor, the place of each provision in the measure, from 1. */
async function listPlaces(db: Db, consultationId: string) {
  const provisions = await db
    .selectFrom("provision")
    .select("anchor")
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  return new Map(provisions.map(({ anchor }, index) => [anchor, index + 1]));
}

async function countPoints(db: Db, consultationId: string) {
  const figures = await readFiguresOf(db, consultationId, "point");
  const byProvision = Map.groupBy(figures, ({ of: [provisionId] }) => provisionId);
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor", "label", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  return provisions.flatMap(({ id, ...provision }) =>
    (byProvision.get(id) ?? []).map(({ of: [, position, stakeholder_group], count }) => ({
      ...provision,
      ...{ position, stakeholder_group, points: count },
    })),
  );
}

/**
 * The first points of each provision: of a campaign only its earliest, with `alike` for how many stand behind it, and
 * the positions in turn, so that neither a campaign nor a majority takes all the room. Texts are read at the end, of
 * the chosen ones alone.
 */
async function listFirstPoints(db: Db, consultationId: string, shownPerProvision: number) {
  if (shownPerProvision === 0) return [];
  const found = selectPointsOnProvisions(db, consultationId)
    .select(["point.id", "provision.anchor", "provision.sort_order", "point.position"])
    .select(["comment.number", "comment.organisation", "comment.author_name"])
    .select("comment.attribution")
    .select(["comment.stakeholder_group", "comment.country", "comment.campaign_id"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("kind"));
  const counted = db
    .selectFrom(found.as("found"))
    .selectAll()
    .select(sql<number>`row_number() over (partition by anchor, kind order by number)`.as("of_its_kind"))
    .select(sql<number>`count(*) over (partition by anchor, kind)`.as("alike"));
  const folded = db
    .selectFrom(counted.as("counted"))
    .selectAll()
    .select(sql<number>`row_number() over (partition by anchor, position order by number)`.as("turn"))
    .where("of_its_kind", "=", 1);
  const placed = db
    .selectFrom(folded.as("folded"))
    .selectAll()
    .select(sql<number>`row_number() over (partition by anchor order by turn, number)`.as("place"));
  return db
    .selectFrom(placed.as("placed"))
    .innerJoin("point", "point.id", "placed.id")
    .select(["anchor", "placed.position", "number", "organisation", "author_name", "point.reasons_html"])
    .select("attribution")
    .select(["stakeholder_group", "country", "campaign_id", "alike"])
    .where("place", "<=", shownPerProvision)
    .orderBy("placed.sort_order")
    .orderBy("place")
    .execute();
}
