import { ownText } from "#app/consultations/own-text.server.ts";
import type { Db } from "#db/schema.ts";
import { selectPublishedPoints } from "../../comment/published.server.ts";
import type { Source } from "../inputs/published-inputs.server.ts";

interface WithWording {
  provision_id: string;
  wording: string | null;
  /** BCP 47, of the translation that it is written against; null for the authentic text. */
  wording_language: string | null;
  /** The version of the measure that it was written on; left out, the present one. */
  measure_version?: number;
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
    original: originals?.(point) ?? "",
  }));
}

/** Gives the own words of a point's provision, of these: as they were in an earlier version where it was written on one. */
async function originalsOf(db: Db, ids: string[]) {
  const provisions = await db
    .selectFrom("provision")
    .select(["id as provision_id", "kind", "text", "html"])
    .where("id", "in", ids)
    .execute();
  const kinds = new Map(provisions.map(({ provision_id, kind }) => [provision_id, kind]));
  const translated = await db
    .selectFrom("provision_text")
    .select(["provision_id", "language", "text", "html"])
    .where("provision_id", "in", ids)
    .execute();
  const earlier = await db
    .selectFrom("provision_version")
    .select(["provision_id", "version", "language", "text", "html"])
    .where("provision_id", "in", ids)
    .execute();
  const originals = new Map(
    [...provisions, ...translated, ...earlier].map((row) => [
      placeOf({ language: "", version: 0, ...row }),
      ownText({ text: row.text, html: row.html, kind: kinds.get(row.provision_id) ?? "paragraph" }),
    ]),
  );
  return ({ provision_id, wording_language, measure_version = 0 }: WithWording) => {
    const place = { provision_id, language: wording_language ?? "" };
    return (
      originals.get(placeOf({ ...place, version: measure_version })) ??
      originals.get(placeOf({ ...place, version: 0 }))
    );
  };
}

/** Version 0 stands for the present one. */
const placeOf = ({
  provision_id,
  language,
  version,
}: {
  provision_id: string;
  language: string;
  version: number;
}) => `${provision_id} ${language} ${version}`;

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
    .leftJoin("provision_version as then", (join) =>
      join
        .onRef("then.provision_id", "=", "provision.id")
        .onRef("then.version", "=", "shown.measure_version")
        .on(({ eb, fn, val }) => eb("then.language", "=", fn.coalesce("point.wording_language", val("")))),
    )
    .select(["provision.anchor", "provision.label", "provision.kind"])
    .select(({ fn }) => [
      fn.coalesce("then.text", "translated.text", "provision.text").as("text"),
      fn.coalesce("then.html", "translated.html", "provision.html").as("html"),
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
