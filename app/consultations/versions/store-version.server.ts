import { sql } from "kysely";
import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { putProvisions } from "../measure.server.ts";
import { storeAllShingles } from "../measure-shingles.server.ts";
import { leaveRenderingMeasure } from "../render-measure-again.server.ts";
import type { PlannedVersion } from "./plan-version.server.ts";

/** Provisions that were taken out keep their order, behind all that stand. */
const behindAll = 10_000_000;

interface PresentVersion {
  id: string;
  /** The present version, which becomes an earlier one. */
  measure_version: number;
}

/**
 * Keeps the present version as it is and puts the planned one in its place: a provision that is an earlier one keeps its row, and
 * with it its anchor and its points. In the caller's transaction, which has locked the consultation. Gives the new number.
 */
export async function storeMeasureVersion(
  db: Db,
  { id, measure_version }: PresentVersion,
  planned: PlannedVersion,
) {
  const version = measure_version + 1;
  await keepPresent(db, { id, measure_version });
  await takeOut(db, planned.removed, version);
  await putProvisions(db, { consultationId: id, version }, await withAnchors(db, { id, version }, planned));
  await db
    .updateTable("consultation")
    .set({
      measure_markdown: planned.measure_markdown,
      preamble_html: planned.preamble.html,
      measure_version: version,
    })
    .where("id", "=", id)
    .execute();
  await leaveTranslations(db, id);
  const whole = rendered(planned.measure_markdown, "portal");
  if ([whole, planned.preamble, ...planned.provisions].some(({ isAsTyped }) => isAsTyped))
    await leaveRenderingMeasure(db, id);
  await storeAllShingles(db, id, textOfHtml(whole.html));
  return version;
}

async function keepPresent(db: Db, { id, measure_version }: PresentVersion) {
  const columns = ["provision_id", "version", "language", "consultation_id"] as const;
  const place = ["parent_anchor", "depth", "sort_order"] as const;
  const words = ["label", "marker", "text", "html"] as const;
  await db
    .insertInto("provision_version")
    .columns([...columns, ...place, ...words])
    .expression((eb) =>
      eb
        .selectFrom("provision")
        .select((eb) => [
          "provision.id",
          eb.val(measure_version).as("version"),
          eb.val("").as("language"),
          "provision.consultation_id",
        ])
        .select(["provision.parent_anchor", "provision.depth", "provision.sort_order"])
        .select(["provision.label", "provision.marker", "provision.text", "provision.html"])
        .where("provision.consultation_id", "=", id)
        .where("provision.removed_in", "is", null),
    )
    .execute();
  await db
    .insertInto("provision_version")
    .columns([...columns, ...place, ...words])
    .expression((eb) =>
      eb
        .selectFrom("provision")
        .innerJoin("provision_text as translated", "translated.provision_id", "provision.id")
        .select((eb) => [
          "provision.id",
          eb.val(measure_version).as("version"),
          "translated.language",
          "provision.consultation_id",
        ])
        .select(["provision.parent_anchor", "provision.depth", "provision.sort_order"])
        .select(["translated.label", "translated.marker", "translated.text", "translated.html"])
        .where("provision.consultation_id", "=", id)
        .where("provision.removed_in", "is", null),
    )
    .execute();
  await keepText(db, { id, measure_version });
}

/** The first version has no row before there is a second. */
async function keepText(db: Db, { id, measure_version }: PresentVersion) {
  const texts = await db
    .selectFrom("consultation")
    .select(["measure_markdown", "preamble_html", "created_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { created_at, ...text } = texts;
  const announced = await db
    .selectFrom("consultation_event")
    .select(["occurred_at", "actor_id"])
    .where("consultation_id", "=", id)
    .where("stage", "=", "announced")
    .where("language", "is", null)
    .where("measure_version", "is", null)
    .orderBy("occurred_at")
    .executeTakeFirst();
  await db
    .insertInto("measure_version")
    .values({
      ...{ consultation_id: id, number: measure_version, notice: "", reason: "" },
      ...{ revision: 1, corrections: "{}", ...text },
      announced_at: announced?.occurred_at ?? created_at,
      announced_by: announced?.actor_id ?? null,
    })
    .onConflict((conflict) => conflict.columns(["consultation_id", "number"]).doUpdateSet(text))
    .execute();
}

/** Their labels say from then on which version had them last, since others may be called the same. */
async function takeOut(db: Db, removed: PlannedVersion["removed"], version: number) {
  const ids = removed.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += rowsAtOnce)
    await db
      .updateTable("provision")
      .set((eb) => ({
        removed_in: version,
        label: sql<string>`label || ${` · v${version - 1}`}`,
        sort_order: eb("sort_order", "+", behindAll),
      }))
      .where("id", "in", ids.slice(at, at + rowsAtOnce))
      .execute();
}

/** Each under the anchor of the provision that it is, or under one that none ever had. */
async function withAnchors(
  db: Db,
  { id, version }: { id: string; version: number },
  { provisions }: PlannedVersion,
) {
  const ever = await db.selectFrom("provision").select("anchor").where("consultation_id", "=", id).execute();
  const taken = new Set(ever.map(({ anchor }) => anchor));
  const anchors = new Map<string, string>();
  for (const { cut, was } of provisions) {
    const anchor = was?.anchor ?? freeAnchor(cut.anchor, version, taken);
    taken.add(anchor);
    anchors.set(cut.anchor, anchor);
  }
  return provisions.map(({ cut, text, html }) => ({
    anchor: anchors.get(cut.anchor) ?? cut.anchor,
    parent_anchor: cut.parent_anchor === null ? null : (anchors.get(cut.parent_anchor) ?? null),
    ...{ cut, text, html },
  }));
}

/** Where its number was another provision's, the version that it came with tells them apart. */
function freeAnchor(anchor: string, version: number, taken: Set<string>) {
  if (!taken.has(anchor)) return anchor;
  const named = `${anchor}-v${version}`;
  for (let nth = 2; taken.has(named) && nth < 1_000; nth += 1)
    if (!taken.has(`${named}-${nth}`)) return `${named}-${nth}`;
  return named;
}

/** They translate what is now an earlier version: titles stay, the measure is shown in its authentic language until it is given anew. */
async function leaveTranslations(db: Db, id: string) {
  await db
    .deleteFrom("provision_text")
    .where("provision_id", "in", (eb) =>
      eb.selectFrom("provision").select("id").where("consultation_id", "=", id),
    )
    .execute();
  await db
    .updateTable("consultation_text")
    .set({ has_measure: 0 })
    .where("consultation_id", "=", id)
    .execute();
}
