import type { Db } from "#db/schema.ts";
import { findOutgrown } from "../building/find-outgrown.server.ts";
import type { LanguagePair } from "../themes/join-languages.ts";
import { isBehind } from "./is-behind.server.ts";

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
    .select(["build_number", "joined_by"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return {
    joins: JSON.parse(progress?.joined_by ?? "[]"),
    isBuilt: (progress?.build_number ?? null) !== null,
    isBehind: await isBehind(db, consultationId),
  };
}
