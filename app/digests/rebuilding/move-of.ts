import type { FormerFate } from "../themes/rebuild.ts";
import type { PassageClass } from "./passage-classes.ts";
import type { WorkedOn } from "./worked-on.server.ts";

/** What it goes by whether a passage is moved. */
export interface Moving {
  worked: Pick<WorkedOn, "passages" | "refused" | "accepted">;
  /** Former key points that end. */
  ended: Set<string>;
  /** Former key points that another passage names, or that are split. */
  renamed: Set<string>;
}

interface MovablePassage {
  id: string;
  /** The key points that it makes. */
  before: string[];
  /** The one that it would make. */
  after: string | null;
}

/** The key point that a passage would make alone, null for none; undefined where nothing changes. What officials said holds. */
export function moveOf({ id, before, after }: MovablePassage, { worked, ended, renamed }: Moving) {
  const accepted = worked.accepted.get(id);
  const isHeld = before.some((point) => accepted?.has(point) && !ended.has(point));
  if (worked.passages.has(id) || isHeld) return undefined;
  const point = after !== null && worked.refused.get(id)?.has(after) ? null : after;
  const isSame = before.length === (point === null ? 0 : 1) && (point === null || before[0] === point);
  // How near it is to another name is another nearness.
  return isSame && !(point !== null && renamed.has(point)) ? undefined : point;
}

/** Those of former key points that are not just as they were: `kept` are named by the same passage and have no parts elsewhere. */
export const renamedOf = (fates: FormerFate[]) =>
  new Set(fates.flatMap(({ id, fate }) => (fate === "kept" ? [] : [id])));

/** That these passages would make this key point alone, or none. */
export interface ClassMove {
  of: PassageClass;
  key_point_id: string | null;
}
