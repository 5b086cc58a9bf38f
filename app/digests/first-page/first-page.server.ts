import type { Db } from "#db/schema.ts";
import { type DigestInShort, inShortOf } from "../said/find-in-short.server.ts";
import { findPoints } from "../said/find-points.server.ts";
import type { CountedPoint } from "../snapshots/find-changes.server.ts";

/** What the first page of a digest says of what was argued. */
export interface FirstPage {
  inShort: DigestInShort;
  /** All key points. */
  points: CountedPoint[];
}

/** As it stands at this moment: all that was argued is read for it. */
export async function firstPageOf(db: Db, consultationId: string): Promise<FirstPage> {
  const found = await findPoints(db, consultationId);
  return {
    inShort: await inShortOf(db, consultationId, found),
    points: found.points.map(({ id, comments }) => ({ id, comments })),
  };
}
