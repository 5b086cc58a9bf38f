import type { Db } from "#db/schema.ts";
import { selectPublishedPoints } from "../../comment/published.server.ts";
import type { Source } from "../inputs/published-inputs.server.ts";
import { ownText } from "./own-text.server.ts";

interface WithWording {
  provision_id: string;
  wording: string | null;
  /** BCP 47, of the translation that it is written against; null for the authentic text. */
  wording_language: string | null;
}

/** Points with the own words of the provision, in the text that its author saw, wherever a point proposes others. */
export async function withOriginals<Point extends WithWording>(
  db: Db,
  points: Point[],
): Promise<(Point & { original: string })[]> {
  const ids = points.filter(({ wording }) => wording).map(({ provision_id }) => provision_id);
  const originals = ids.length === 0 ? null : await originalsOf(db, [...new Set(ids)]);
  return points.map((point) => ({
    ...point,
    original: originals?.get(placeOf(point.provision_id, point.wording_language)) ?? "",
  }));
}

/** By provision and language, their own words. */
async function originalsOf(db: Db, ids: string[]) {
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "kind", "text", "html"])
    .where("id", "in", ids)
    .execute();
  const kinds = new Map(provisions.map(({ id, kind }) => [id, kind]));
  const translated = await db
    .selectFrom("provision_text")
    .select(["provision_id", "language", "text", "html"])
    .where("provision_id", "in", ids)
    .execute();
  return new Map([
    ...provisions.map(({ id, ...provision }) => [placeOf(id, null), ownText(provision)] as const),
    ...translated.map(
      ({ provision_id, language, ...words }) =>
        [
          placeOf(provision_id, language),
          ownText({ ...words, kind: kinds.get(provision_id) ?? "paragraph" }),
        ] as const,
    ),
  ]);
}

const placeOf = (provisionId: string, language: string | null) => `${provisionId} ${language ?? ""}`;

/** One wording that a published comment proposes for a provision, with the provision's own words. */
export interface PublishedWording extends Source {
  anchor: string;
  label: string;
  original: string;
  wording: string;
  language: string | null;
  /** BCP 47, of the translation that it is written against; null for the authentic text. */
  wording_language: string | null;
}

/** Every proposed wording of the published comments, in the measure's order and then in that of filing. */
export async function listWordings(db: Db, consultationId: string): Promise<PublishedWording[]> {
  const rows = await selectPublishedPoints(db, consultationId)
    .innerJoin("provision", "provision.id", "point.provision_id")
    .leftJoin("provision_text as translated", (join) =>
      join
        .onRef("translated.provision_id", "=", "provision.id")
        .onRef("translated.language", "=", "point.wording_language"),
    )
    .select(["provision.anchor", "provision.label", "provision.kind"])
    .select(({ fn }) => [
      fn.coalesce("translated.text", "provision.text").as("text"),
      fn.coalesce("translated.html", "provision.html").as("html"),
    ])
    .select(["comment.number", "comment.author_name", "comment.organisation", "comment.stakeholder_group"])
    .select(["point.wording", "point.wording_language", "shown.language", "comment.attribution"])
    .where("point.wording", "is not", null)
    .orderBy("provision.sort_order")
    .orderBy("comment.number")
    .execute();
  return rows.flatMap(({ kind, text, html, wording, ...row }) =>
    wording ? [{ ...row, wording, original: ownText({ kind, text, html }) }] : [],
  );
}
