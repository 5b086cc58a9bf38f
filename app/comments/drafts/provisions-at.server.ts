import { provisionWords, selectProvisions, type WhichMeasure } from "#app/consultations/provisions.server.ts";
import type { Db } from "#db/schema.ts";

/** The provisions at these anchors, by anchor. */
export async function provisionsAt(db: Db, measure: WhichMeasure, anchors: string[]) {
  const rows =
    anchors.length === 0
      ? []
      : await selectProvisions(db, measure)
          .select(["provision.id", "provision.anchor", "provision.sort_order"])
          .select(provisionWords)
          .where("provision.anchor", "in", anchors)
          .execute();
  return new Map(
    rows.map(({ id, anchor, label, text, sort_order }) => [anchor, { id, anchor, label, text, sort_order }]),
  );
}
