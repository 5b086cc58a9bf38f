import type { Db } from "#db/schema.ts";
import { selectPublishedPoints } from "../../comment/published.server.ts";
import type { Source } from "../inputs/published-inputs.server.ts";
import { ownText } from "./own-text.server.ts";

/** Points with the own words of the provision, wherever a point proposes others. */
export async function withOriginals<Point extends { provision_id: string; wording: string | null }>(
  db: Db,
  points: Point[],
): Promise<(Point & { original: string })[]> {
  const ids = points.filter(({ wording }) => wording).map(({ provision_id }) => provision_id);
  const provisions =
    ids.length === 0
      ? []
      : await db
          .selectFrom("provision")
          .select(["id", "kind", "text", "html"])
          .where("id", "in", [...new Set(ids)])
          .execute();
  const originals = new Map(provisions.map(({ id, ...provision }) => [id, ownText(provision)]));
  return points.map((point) => ({ ...point, original: originals.get(point.provision_id) ?? "" }));
}

/** One wording that a published comment proposes for a provision, with the provision's own words. */
export interface PublishedWording extends Source {
  anchor: string;
  label: string;
  original: string;
  wording: string;
  language: string | null;
}

/** Every proposed wording of the published comments, in the measure's order and then in that of filing. */
export async function listWordings(db: Db, consultationId: string): Promise<PublishedWording[]> {
  const rows = await selectPublishedPoints(db, consultationId)
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select(["provision.anchor", "provision.label", "provision.kind", "provision.text", "provision.html"])
    .select(["comment.number", "comment.author_name", "comment.organisation", "comment.stakeholder_group"])
    .select(["point.wording", "shown.language", "comment.attribution"])
    .where("point.wording", "is not", null)
    .orderBy("provision.sort_order")
    .orderBy("comment.number")
    .execute();
  return rows.flatMap(({ kind, text, html, wording, ...row }) =>
    wording ? [{ ...row, wording, original: ownText({ kind, text, html }) }] : [],
  );
}
