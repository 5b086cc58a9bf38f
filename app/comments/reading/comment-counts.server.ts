import type { Db } from "#db/schema.ts";
import { type CommentFilters, notStated } from "../comment/filters.ts";
import { type NarrowedConsultation, narrowed } from "./list-comments.server.ts";

export interface CountedValue {
  value: string;
  count: number;
}

/** For each filter, its values with how many comments each would leave, the other filters staying as they are. */
export async function countByFilter(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const without = (name: keyof CommentFilters) => narrowed(db, consultation, { ...filters, [name]: "" });
  const groups = await without("group")
    .select((eb) => ["comment.stakeholder_group as value", eb.fn.countAll<number>().as("count")])
    .groupBy("comment.stakeholder_group")
    .execute();
  const countries = await without("country")
    .select((eb) => ["comment.country as value", eb.fn.countAll<number>().as("count")])
    .groupBy("comment.country")
    .execute();
  const positions = await without("position")
    .select((eb) => ["shown.position as value", eb.fn.countAll<number>().as("count")])
    .groupBy("shown.position")
    .execute();
  const provisions = await without("provision")
    .innerJoin("point", (join) =>
      join
        .onRef("point.comment_id", "=", "comment.id")
        .onRef("point.version", "=", "comment.published_version"),
    )
    .innerJoin("provision", "provision.id", "point.provision_id")
    .select((eb) => ["provision.anchor as value", "provision.label", eb.fn.countAll<number>().as("count")])
    .groupBy(["provision.id", "provision.anchor", "provision.label", "provision.sort_order"])
    .orderBy("provision.sort_order")
    .execute();
  return {
    groups: groups.map(stated),
    countries: countries.map(stated),
    positions: positions.map(stated),
    provisions,
  };
}

const stated = ({ value, count }: { value: string | null; count: number }): CountedValue => ({
  value: value ?? notStated,
  count,
});
