import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import {
  findProvision,
  provisionPlace,
  provisionWords,
  selectProvisions,
  type WhichMeasure,
} from "./provisions.server.ts";

const mostBelow = 60;

/** A provision with what stands above, below and beside it; 404 where there is none. */
export async function readProvision(db: Db, measure: WhichMeasure, anchor: string | undefined) {
  const provision = await findProvision(db, measure, anchor);
  if (!provision) throw notFound();
  const [neighbours, below, above] = await Promise.all([
    selectLinks(db, measure)
      .where("provision.sort_order", "in", [provision.sort_order - 1, provision.sort_order + 1])
      .orderBy("provision.sort_order")
      .execute(),
    selectLinks(db, measure)
      .where("provision.parent_anchor", "=", provision.anchor)
      .orderBy("provision.sort_order")
      .limit(mostBelow)
      .execute(),
    readAbove(db, measure, provision.parent_anchor),
  ]);
  return {
    provision,
    above: above.map(linkTo),
    below,
    before: neighbours.filter(({ sort_order }) => sort_order < provision.sort_order).map(linkTo)[0] ?? null,
    after: neighbours.filter(({ sort_order }) => sort_order > provision.sort_order).map(linkTo)[0] ?? null,
  };
}

function selectLinks(db: Db, measure: WhichMeasure) {
  return selectProvisions(db, measure).select(provisionPlace).select(provisionWords);
}

type Linked = Awaited<ReturnType<ReturnType<typeof selectLinks>["execute"]>>[number];

function linkTo({ anchor, label, kind, text }: Linked) {
  return { anchor, label, kind, text };
}

/** From the uppermost to the nearest. */
async function readAbove(db: Db, measure: WhichMeasure, parent: string | null) {
  const above = [];
  for (let anchor = parent; anchor !== null && above.length < 20; ) {
    const found = await selectLinks(db, measure).where("provision.anchor", "=", anchor).executeTakeFirst();
    if (!found) break;
    above.unshift(found);
    anchor = found.parent_anchor;
  }
  return above;
}
