import type { Db } from "#db/schema.ts";

/** The provisions at these anchors, by anchor. */
export async function provisionsAt(db: Db, consultationId: string, anchors: string[]) {
  const rows =
    anchors.length === 0
      ? []
      : await db
          .selectFrom("provision")
          .select(["id", "anchor", "label", "text", "sort_order"])
          .where("consultation_id", "=", consultationId)
          .where("anchor", "in", anchors)
          .execute();
  return new Map(rows.map((row) => [row.anchor, row]));
}
