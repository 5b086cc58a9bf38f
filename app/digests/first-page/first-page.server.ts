import type { Db } from "#db/schema.ts";
import type { CountedPoints } from "../said/count-points.server.ts";
import { type CountedBeside, type DigestInShort, inShortOf } from "../said/find-in-short.server.ts";
import type { CountedPoint } from "../snapshots/find-changes.server.ts";

/** What the first page of a digest says of what was argued. */
export interface FirstPage {
  inShort: DigestInShort;
  /** All key points. */
  points: CountedPoint[];
}

/** The same of key points that were counted just now. */
export async function firstPageOf(
  db: Db,
  consultationId: string,
  found: CountedPoints,
  counted?: CountedBeside,
): Promise<FirstPage> {
  return {
    inShort: await inShortOf(db, consultationId, found, counted),
    points: found.points.map(({ id, comments }) => ({ id, comments })),
  };
}
