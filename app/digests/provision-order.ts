import type { notStated } from "#app/comments/comment/filters.ts";
import type { Position, StakeholderGroup } from "#db/schema.ts";
import type { FirstPoint } from "./points.server.ts";

export interface ProvisionDigest {
  anchor: string;
  label: string;
  text: string;
  /** Among all provisions of the measure, from 1. */
  place: number;
  points: number;
  byPosition: Record<Position, number>;
  byGroup: Record<StakeholderGroup | typeof notStated, number>;
  shown: FirstPoint[];
}

/** Provisions by the number of points on them, most first, and of equals in the measure's order. */
export function mostPointsFirst<Counted extends Pick<ProvisionDigest, "points" | "place">>(
  provisions: Counted[],
) {
  return [...provisions].sort((one, other) => other.points - one.points || one.place - other.place);
}
