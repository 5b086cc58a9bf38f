import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { findProvision } from "./provisions.server.ts";

const mostBelow = 60;

/** A provision with what stands above, below and beside it; 404 where there is none. */
export async function readProvision(db: Db, consultationId: string, anchor: string | undefined) {
  const provision = await findProvision(db, consultationId, anchor);
  if (!provision) throw notFound();
  const [neighbours, below, above] = await Promise.all([
    selectLinks(db, consultationId)
      .where("sort_order", "in", [provision.sort_order - 1, provision.sort_order + 1])
      .orderBy("sort_order")
      .execute(),
    selectLinks(db, consultationId)
      .select(["id", "marker", "html"])
      .where("parent_anchor", "=", provision.anchor)
      .orderBy("sort_order")
      .limit(mostBelow)
      .execute(),
    readAbove(db, consultationId, provision.parent_anchor),
  ]);
  return {
    provision,
    above,
    below,
    before: neighbours.find(({ sort_order }) => sort_order < provision.sort_order) ?? null,
    after: neighbours.find(({ sort_order }) => sort_order > provision.sort_order) ?? null,
  };
}

function selectLinks(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .select(["anchor", "parent_anchor", "label", "kind", "text", "sort_order"])
    .where("consultation_id", "=", consultationId);
}

/** From the uppermost to the nearest. */
async function readAbove(db: Db, consultationId: string, parent: string | null) {
  const above = [];
  for (let anchor = parent; anchor !== null && above.length < 20; ) {
    const found = await selectLinks(db, consultationId).where("anchor", "=", anchor).executeTakeFirst();
    if (!found) break;
    above.unshift(found);
    anchor = found.parent_anchor;
  }
  return above;
}
