import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import type { MadeOfAll } from "./count-points.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import { selectPublicPassages } from "./find-quotes.server.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

/** What is argued on one provision, and how often something is asked there. */
export interface ArguedProvision {
  anchor: string;
  label: string;
  text: string;
  asks: number;
  /** Each with how many comments make it on this provision. */
  points: (QuotedPoint & { here: number })[];
}

/** Of each provision; more are on the page of the theme. */
const pointsOfProvision = 8;

/** The provisions on which key points are made or something is asked, in the measure's order. */
export async function findByProvision(
  db: Db,
  official: Account,
  { consultation }: { consultation: OfficialsConsultation },
): Promise<ArguedProvision[]> {
  allow(mayReadAsOfficial(official, consultation));
  return arguedByProvision(db, consultation.id);
}

/** The same for whoever has been let in already. */
export async function arguedByProvision(db: Db, consultationId: string): Promise<ArguedProvision[]> {
  const { points, made } = await findPoints(db, consultationId);
  const asks = await countAsks(db, consultationId);
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor", "label", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const counted = provisions.map(({ id, ...provision }) => ({
    ...provision,
    asks: asks.get(id) ?? 0,
    points: pointsOn(id, { points, made }),
  }));
  const shown = [...new Set(counted.flatMap(({ points }) => points.map(({ point }) => point)))];
  const quoted = new Map(
    (await quotePoints(db, consultationId, { points: shown, each: 1 })).map((point) => [point.id, point]),
  );
  return counted
    .map(({ points, ...provision }) => ({
      ...provision,
      points: points.flatMap(({ point, here }) => {
        const own = quoted.get(point.id);
        return own ? [{ ...own, here }] : [];
      }),
    }))
    .filter(({ points, asks }) => points.length > 0 || asks > 0);
}

function pointsOn(provisionId: string, { points, made }: { points: SaidPoint[]; made: MadeOfAll }) {
  return points
    .flatMap((point) => {
      const here = made.onProvisions.get(point.id)?.get(provisionId) ?? 0;
      return here > 0 ? [{ point, here }] : [];
    })
    .sort((one, other) => other.here - one.here)
    .slice(0, pointsOfProvision);
}

async function countAsks(db: Db, consultationId: string) {
  const rows = await selectPublicPassages(db, consultationId)
    .innerJoin("ask_provision as asked", "asked.passage_id", "passage.id")
    .select("asked.provision_id")
    .select(({ fn }) => fn.countAll<number>().as("asks"))
    .groupBy("asked.provision_id")
    .execute();
  return new Map(rows.map(({ provision_id, asks }) => [provision_id, asks]));
}
