import { assignTo, buildKeyPoints, type Choosing, type ReadyPassage } from "./build-key-points.ts";
import { howManyKeyPoints } from "./how-many.ts";
import type { KeyPoint } from "./key-point.ts";

/** Whether enough is pending to look for further key points: 50 passages, or 5 % of all where that is more. */
export function isTimeToExtend(pending: number, passages: number) {
  return pending >= Math.max(50, 0.05 * passages);
}

/**
 * Further key points among what is pending in a stratum, beside those that stand, which keep all that they have. One
 * that fewer than three write is none; the others come back as pending.
 */
export function extend(
  standing: KeyPoint[],
  {
    pending,
    ...stratum
  }: Pick<KeyPoint, "language" | "position" | "provision"> & { pending: ReadyPassage[] },
  choosing: Choosing,
): { added: KeyPoint[]; pending: ReadyPassage[] } {
  const most = howManyKeyPoints(new Set(pending.flatMap(({ campaigns }) => [...campaigns])).size);
  const found = buildKeyPoints({ ...stratum, passages: pending }, { ...choosing, most, standing });
  assignTo(found, pending);
  const added = found.filter(
    ({ passages }) => new Set(passages.flatMap(({ campaigns }) => campaigns)).size >= fewestVoices,
  );
  const taken = new Set(added.flatMap(({ passages }) => passages.map(({ passage_id }) => passage_id)));
  return { added, pending: pending.filter(({ passage }) => !taken.has(passage.id)) };
}

const fewestVoices = 3;
