import type { Db } from "#db/schema.ts";
import { findOutgrown } from "../building/find-outgrown.server.ts";
import type { LanguagePair } from "../themes/join-languages.ts";

/** How far the digest of a consultation follows what happens to its comments. */
export interface Followed {
  /** Which languages were compared. */
  joins: LanguagePair[];
  /** Whether key points have been looked for. */
  isBuilt: boolean;
  /** Whether many more give reasons since. */
  isOutgrown: boolean;
  /** Whether something has happened since. */
  isBehind: boolean;
}

export async function findFollowed(db: Db, consultationId: string): Promise<Followed> {
  const isOutgrown = (await findOutgrown(db, consultationId)).length > 0;
  return { ...(await findProgressOf(db, consultationId)), isOutgrown };
}

/** The same without what has to be counted. */
export async function findProgressOf(db: Db, consultationId: string): Promise<Omit<Followed, "isOutgrown">> {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "waits", "joined_by"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const last = await lastEventOf(db, consultationId);
  return {
    joins: JSON.parse(progress?.joined_by ?? "[]"),
    isBuilt: (progress?.build_number ?? null) !== null,
    isBehind: progress === undefined || progress.waits === 1 || last > progress.event_number,
  };
}

/** The number of what happened last; 0 where nothing has. */
export async function lastEventOf(db: Db, consultationId: string) {
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
