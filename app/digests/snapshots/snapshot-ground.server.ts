import type { Selectable } from "kysely";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type {
  AskProvisionTable,
  Db,
  KeyPointPassageTable,
  KeyPointTable,
  PassageTable,
  ThemeTable,
} from "#db/schema.ts";
import { selectPublicPassages } from "../said/find-quotes.server.ts";

/**
 * By which the same content can be made again: which comments were public, in which version and campaign, and what was
 * found in them. No words: those are in the record, and their hashes are made anew of them.
 */
export interface SnapshotGround {
  comments: { id: string; version: number; campaign_id: string | null }[];
  passages: Omit<PassageTable, "consultation_id" | "hash" | "build_number">[];
  /** Absent in snapshots of the first method, of which asks were only of the provision that their point is on. */
  asked?: AskProvisionTable[];
  themes: Selectable<ThemeTable>[];
  key_points: Omit<KeyPointTable, "weights">[];
  made: KeyPointPassageTable[];
}

/** The ground on which a digest stands at this moment. */
export async function groundOf(db: Db, consultationId: string): Promise<SnapshotGround> {
  const comments = await selectPublishedComments(db, consultationId)
    .select(["comment.id", "shown.version", "comment.campaign_id"])
    .orderBy("comment.number")
    .execute();
  const passages = await selectPublicPassages(db, consultationId)
    .select(["passage.id", "passage.comment_id", "passage.version", "passage.part", "passage.part_key"])
    .select(["passage.provision_id", "passage.position", "passage.language", "passage.why"])
    .select(["passage.starts_at", "passage.ends_at", "passage.is_ask"])
    .orderBy("passage.id")
    .execute();
  const asked = await selectPublicPassages(db, consultationId)
    .innerJoin("ask_provision as asked", "asked.passage_id", "passage.id")
    .selectAll("asked")
    .orderBy("asked.passage_id")
    .orderBy("asked.provision_id")
    .execute();
  const themes = await db
    .selectFrom("theme")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .orderBy("id")
    .execute();
  const keyPoints = await db
    .selectFrom("key_point")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .orderBy("id")
    .execute();
  const made = await selectPublicPassages(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .selectAll("made")
    .orderBy("made.key_point_id")
    .orderBy("made.passage_id")
    .execute();
  const key_points = keyPoints.map(({ weights: _, ...point }) => point);
  return { comments, passages, asked, themes, key_points, made };
}
