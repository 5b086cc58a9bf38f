import type { Db } from "#db/schema.ts";
import { findOutgrown } from "../building/find-outgrown.server.ts";
import type { LanguagePair } from "../themes/join-languages.ts";
import { isBehind } from "./is-behind.server.ts";

/** Whether key points have been looked for, which languages were compared, whether many more give reasons since, and whether something has happened since. */
export async function findFollowed(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["build_number", "joined_by"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const joins: LanguagePair[] = JSON.parse(progress?.joined_by ?? "[]");
  return {
    joins,
    isBuilt: (progress?.build_number ?? null) !== null,
    isOutgrown: (await findOutgrown(db, consultationId)).length > 0,
    isBehind: await isBehind(db, consultationId),
  };
}
