import { currentRule } from "#app/indexing/current-rule.ts";
import type { Db, EventKind } from "#db/schema.ts";
import { selectLeftToIndex } from "./left-to-index.server.ts";

/** What is in the index by an earlier rule. */
export function selectEntriesBehind(db: Db) {
  return db.selectFrom("search_entry").where("rule", "<", currentRule);
}

/** With which other words become public, or cease to be. */
const changesWhatStands = [
  "published",
  "changed",
  "redacted",
  "withdrawn",
  "taken off",
] as const satisfies EventKind[];

/** Consultations with a published digest in which other words are public than when its key points were looked at. */
export function selectKeyPointsBehind(db: Db) {
  return db
    .selectFrom("search_progress as progress")
    .innerJoin("consultation", "consultation.id", "progress.consultation_id")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("digest_snapshot")
          .innerJoin("snapshot_publication as publication", "publication.snapshot_id", "digest_snapshot.id")
          .select("digest_snapshot.id")
          .whereRef("digest_snapshot.consultation_id", "=", "consultation.id")
          .where("publication.taken_back_at", "is", null),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("event")
          .select("event.number")
          .whereRef("event.consultation_id", "=", "consultation.id")
          .whereRef("event.number", ">", "progress.key_points_until")
          .where("event.kind", "in", changesWhatStands),
      ),
    );
}

/** Whether the index has anything left to take in. */
export async function isIndexBehind(db: Db) {
  const found =
    (await selectLeftToIndex(db).select("consultation.id").limit(1).executeTakeFirst()) ??
    (await selectEntriesBehind(db).select("subject_id").limit(1).executeTakeFirst()) ??
    (await selectKeyPointsBehind(db).select("consultation.id").limit(1).executeTakeFirst());
  return found !== undefined;
}
