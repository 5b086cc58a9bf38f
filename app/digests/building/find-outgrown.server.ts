import type { Db, Position } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";
import { countReasons } from "./count-reasons.server.ts";
import { findFrozen } from "./frozen-sides.server.ts";

/** A side on which many more comments give reasons now than when its key points were chosen. */
export interface OutgrownSide {
  language: string;
  position: Position | null;
  at_first: number;
  now: number;
}

/** Key points that were chosen among so many comments, of which there are twice as many now, may be worth choosing anew. */
const timesAsMany = 2;
/** Fewer are soon read. */
const fewest = 20;

/** The sides that are so; none of which nobody kept how many gave reasons. */
export async function findOutgrown(db: Db, consultationId: string): Promise<OutgrownSide[]> {
  const sides = (await findFrozen(db, consultationId))?.sides ?? [];
  const reasons = await countReasons(db, consultationId);
  return sides.flatMap(({ language, position, reasons: at_first = Number.POSITIVE_INFINITY }) => {
    const now = reasons.get(sideKey({ language, position })) ?? 0;
    const isOutgrown = now >= Math.max(fewest, timesAsMany * at_first);
    return isOutgrown ? [{ language, position, at_first, now }] : [];
  });
}
