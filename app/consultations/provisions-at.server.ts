import type { Db } from "#db/schema.ts";
import { provisionWords, selectEverProvisions, type WhichMeasure } from "./provisions.server.ts";

/** The provisions at these anchors, by anchor, those included that were taken out since. */
export async function provisionsAt(db: Db, measure: WhichMeasure, anchors: string[]) {
  const rows =
    anchors.length === 0
      ? []
      : await selectEverProvisions(db, measure)
          .select(["provision.id", "provision.anchor", "provision.sort_order"])
          .select(["provision.added_in", "provision.removed_in"])
          .select(provisionWords)
          .where("provision.anchor", "in", anchors)
          .execute();
  return new Map(rows.map(({ marker: _, html: __, ...provision }) => [provision.anchor, provision]));
}

/** Whether a provision stood in that version of the measure; in the present one where none is named. */
export function stoodIn(
  { added_in, removed_in }: { added_in: number; removed_in: number | null },
  version?: number,
) {
  if (version === undefined) return removed_in === null;
  return added_in <= version && (removed_in === null || version < removed_in);
}
