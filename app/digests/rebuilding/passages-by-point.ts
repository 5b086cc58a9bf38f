import type { ComparedPassage } from "./assign-anew.server.ts";
import type { MovedPassage } from "./rebuild-proposal.ts";

/** By key point, the passages that would make it. */
export function passagesByPoint(passages: ComparedPassage[], moves: MovedPassage[]) {
  const moved = new Map(moves.map(({ passage_id, key_point_id }) => [passage_id, key_point_id]));
  const byPoint = new Map<string, string[]>();
  const add = (point: string, passage: string) =>
    byPoint.get(point)?.push(passage) ?? byPoint.set(point, [passage]);
  for (const { id, before } of passages) {
    const made = moved.get(id);
    if (made) add(made, id);
    else if (made === undefined) for (const { row } of before) add(row.key_point_id, id);
  }
  return byPoint;
}
