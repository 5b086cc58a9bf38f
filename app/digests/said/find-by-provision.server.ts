import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { readPart } from "../kept/kept-parts.server.ts";
import type { FoundPoints } from "./count-points.server.ts";
import { type AskedProvision, countOnProvisions, type KeptAsks } from "./find-asks.server.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import type { QuotedPoint } from "./said-points.ts";

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
) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const found = await findPoints(db, id);
  const kept = await readPart<KeptAsks>(db, id, "asks");
  const asks = kept ? kept.content.onProvisions : await countOnProvisions(db, id);
  return { asOf: found.asOf, provisions: await arguedByProvision(db, id, { found, asks }) };
}

interface Argued {
  found: FoundPoints;
  asks: AskedProvision[];
}

/** The same of what was found, for whoever has been let in already. */
export async function arguedByProvision(
  db: Db,
  consultationId: string,
  { found, asks }: Argued,
): Promise<ArguedProvision[]> {
  const asked = new Map(asks.map((provision) => [provision.provision_id, provision.asks]));
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor", "label", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const counted = provisions.map(({ id, ...provision }) => ({
    ...provision,
    asks: asked.get(id) ?? 0,
    points: pointsOn(id, found),
  }));
  const shown = [...new Set(counted.flatMap(({ points }) => points.map(({ point }) => point)))];
  const quoted = new Map(
    (await quotePoints(db, consultationId, found, { points: shown, each: 1 })).map((point) => [
      point.id,
      point,
    ]),
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

function pointsOn(provisionId: string, { points, made }: FoundPoints) {
  return points
    .flatMap((point) => {
      const here = made.onProvisions.get(point.id)?.get(provisionId) ?? 0;
      return here > 0 ? [{ point, here }] : [];
    })
    .sort((one, other) => other.here - one.here)
    .slice(0, pointsOfProvision);
}
