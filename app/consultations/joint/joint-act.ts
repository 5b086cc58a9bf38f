import type { Selectable } from "kysely";
import type { JointActKind, JointActTable } from "#db/joint-tables.ts";

/** What an official did in a joint consultation, with whose government it is about. */
export interface JointStep extends Pick<Selectable<JointActTable>, "number" | "kind" | "occurred_at"> {
  government_code: string;
  government_name: string;
  /** The official's name. */
  actor: string;
}

/** How a government stands in a joint consultation; null where it was never asked. */
export function standingIn(acts: readonly Pick<JointStep, "government_code" | "kind">[], government: string) {
  return acts.findLast(({ government_code }) => government_code === government)?.kind ?? null;
}

/** Whether a government that stands so may be invited: not one that takes part or has not answered. */
export function mayBeInvited(standing: JointActKind | null) {
  return standing !== "began" && standing !== "joined" && standing !== "invited";
}
