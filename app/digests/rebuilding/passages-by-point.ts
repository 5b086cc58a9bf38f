import type { ClassMove } from "./move-of.ts";
import type { PassageClass } from "./passage-classes.ts";

/** By key point, the passages that would make it. */
export function passagesByPoint(classes: PassageClass[], moves: ClassMove[]) {
  const moved = new Map(moves.map(({ of, key_point_id }) => [of.id, key_point_id]));
  const byPoint = new Map<string, PassageClass[]>();
  const add = (point: string, one: PassageClass) =>
    byPoint.get(point)?.push(one) ?? byPoint.set(point, [one]);
  for (const one of classes) {
    const made = moved.get(one.id);
    if (made) add(made, one);
    else if (made === undefined) for (const point of one.before) add(point, one);
  }
  return byPoint;
}
