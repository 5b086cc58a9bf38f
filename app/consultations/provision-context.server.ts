import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import {
  findProvision,
  provisionPlace,
  provisionWords,
  selectProvisions,
  type WhichMeasure,
} from "./provisions.server.ts";

const mostBelow = 200;

/**
 * A provision with what stands above it, all that stands under it at whatever depth, and what stands beside it; 404 where
 * there is none. `isCut` says whether there is more under it than is given.
 */
export async function readProvision(db: Db, measure: WhichMeasure, anchor: string | undefined) {
  const provision = await findProvision(db, measure, anchor);
  if (!provision) throw notFound();
  if (provision.removed_in !== null)
    return { provision, above: [], below: [], isCut: false, before: null, after: null };
  const [neighbours, below, above] = await Promise.all([
    selectLinks(db, measure)
      .where("provision.sort_order", "in", [provision.sort_order - 1, provision.sort_order + 1])
      .orderBy("provision.sort_order")
      .execute(),
    readBelow(db, measure, provision),
    readAbove(db, measure, provision.parent_anchor),
  ]);
  return {
    provision,
    above: above.map(linkTo),
    below: below.slice(0, mostBelow),
    isCut: below.length > mostBelow,
    before: neighbours.filter(({ sort_order }) => sort_order < provision.sort_order).map(linkTo)[0] ?? null,
    after: neighbours.filter(({ sort_order }) => sort_order > provision.sort_order).map(linkTo)[0] ?? null,
  };
}

/** In reading order, up to the next provision that stands no deeper; one more than is shown. */
async function readBelow(
  db: Db,
  measure: WhichMeasure,
  { depth, sort_order }: { depth: number; sort_order: number },
) {
  const following = await selectLinks(db, measure)
    .where("provision.sort_order", ">", sort_order)
    .orderBy("provision.sort_order")
    .limit(mostBelow + 1)
    .execute();
  const end = following.findIndex((other) => other.depth <= depth);
  return end < 0 ? following : following.slice(0, end);
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
