import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Progress } from "#app/work/in-steps.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { RestoredSide } from "../building/frozen-sides.server.ts";
import { publicTexts } from "../building/public-texts.server.ts";
import { readText } from "../building/read-text.server.ts";
import { findGround } from "../building/reading-ground.server.ts";
import { findMade, type MadePlace } from "../editing/made-by.server.ts";
import { passageAssigner } from "../themes/assign-text.server.ts";
import { sideKey } from "../themes/strata.ts";

/** A passage that may make a key point, with what it makes now and what it would make. */
export interface ComparedPassage {
  id: string;
  side: string;
  before: MadePlace[];
  after: { key_point_id: string; similarity: number } | null;
}

interface AssigningAnew {
  sides: RestoredSide[];
  /** By passage, the key point that it would name, which it makes in any case. */
  named: Map<string, string>;
  progress: Progress;
}

/** All passages of these sides as they would be assigned. What would be read as no argument is left out, unless it makes one now. */
export async function assignAnew(
  db: Db,
  consultationId: string,
  { sides, named, progress }: AssigningAnew,
): Promise<ComparedPassage[]> {
  const comments = await selectPublishedComments(db, consultationId)
    .select("comment.id")
    .orderBy("comment.number")
    .execute();
  const ground = await findGround(db, consultationId);
  const assign = passageAssigner(sides);
  const known = new Set(sides.map(sideKey));
  const compared: ComparedPassage[] = [];
  for (let at = 0; at < comments.length; at += rowsAtOnce) {
    await progress(`assigning passages anew, ${at} of ${comments.length} comments`);
    const commentIds = comments.slice(at, at + rowsAtOnce).map(({ id }) => id);
    const stored = await listStored(db, commentIds);
    const made = await findMade(db, consultationId, [...stored.keys()]);
    for (const text of await publicTexts(db, consultationId, commentIds))
      for (const { id, read } of readText(text, ground)) {
        const passage = stored.get(id);
        if (!passage || !known.has(sideKey(passage))) continue;
        const before = made.get(id) ?? [];
        const { read: asRead, made: after } = assign({ ...read, language: passage.language }, text.position);
        if (before.length === 0 && asRead.why !== null) continue;
        const names = named.get(id);
        const own = names === undefined ? after : { key_point_id: names, similarity: 1 };
        compared.push({ id, side: sideKey(passage), before, after: own });
      }
  }
  return compared;
}

async function listStored(db: Db, commentIds: string[]) {
  const rows = await db
    .selectFrom("passage")
    .select(["id", "language", "position"])
    .where("comment_id", "in", commentIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
