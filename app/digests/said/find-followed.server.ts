import type { Db } from "#db/schema.ts";
import { findOutgrown } from "../building/find-outgrown.server.ts";
import type { LanguagePair } from "../themes/join-languages.ts";

/** Whether key points have been looked for, which languages were compared, whether many more give reasons since, and whether something has happened since. */
export async function findFollowed(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "waits", "joined_by"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const joins: LanguagePair[] = JSON.parse(progress?.joined_by ?? "[]");
  return {
    joins,
    isBuilt: (progress?.build_number ?? null) !== null,
    isOutgrown: (await findOutgrown(db, consultationId)).length > 0,
    isBehind: progress === undefined || progress.waits === 1 || (last ?? 0) > progress.event_number,
  };
}
