import type { Db } from "#db/schema.ts";
import { correspondingAnchors } from "./correspondence.ts";
import type { HeldWith } from "./held-with.server.ts";

/** By the reference of each of these others, the anchor of the provision that is the same there, where there is one. */
export async function findCounterparts(
  db: Db,
  { id, held_with }: { id: string; held_with: readonly HeldWith[] },
  anchor: string,
) {
  const found: Record<string, string> = {};
  if (held_with.length === 0) return found;
  const own = await listPlaces(db, id);
  for (const { id: other, reference } of await idsOf(db, held_with)) {
    const same = correspondingAnchors(own, await listPlaces(db, other)).get(anchor);
    if (same !== undefined) found[reference] = same;
  }
  return found;
}

async function idsOf(db: Db, held_with: readonly HeldWith[]) {
  return db
    .selectFrom("consultation")
    .select(["id", "reference"])
    .where(
      "reference",
      "in",
      held_with.map(({ reference }) => reference),
    )
    .execute();
}

/** The provisions of the present measure, without their texts, in reading order. */
export async function listPlaces(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .select(["id", "anchor", "parent_anchor", "kind", "label", "marker"])
    .where("consultation_id", "=", consultationId)
    .where("removed_in", "is", null)
    .orderBy("sort_order")
    .execute();
}
