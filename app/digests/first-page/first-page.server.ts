import type { Db } from "#db/schema.ts";
import { type DigestInShort, inShortOf } from "../said/find-in-short.server.ts";
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
  counted: Parameters<typeof inShortOf>[2],
): Promise<FirstPage> {
  return {
    inShort: await inShortOf(db, consultationId, counted),
    points: counted.found.points.map(({ id, comments }) => ({ id, comments })),
  };
}
