import type { Db } from "#db/schema.ts";
import { listVersionParts } from "../version-parts.server.ts";
import { compareVersions } from "./compare-versions.ts";
import { sectionsOf } from "./version-sections.ts";

interface ComparedComment {
  id: string;
  isReply: boolean;
}

/** The comment's versions and when each was sent, the latest first. */
export async function listVersions(db: Db, commentId: string) {
  return db
    .selectFrom("comment_version")
    .select(["version", "submitted_at"])
    .where("comment_id", "=", commentId)
    .orderBy("version", "desc")
    .execute();
}

/** What changed from one version of a comment to another, in the form in which everyone may read it. */
export async function findChanges(
  db: Db,
  comment: ComparedComment,
  { from, to }: { from: number; to: number },
) {
  return compareVersions(await findSections(db, comment, from), await findSections(db, comment, to));
}

async function findSections(db: Db, { id, isReply }: ComparedComment, version: number) {
  const { position, remarks } = await db
    .selectFrom("comment_version")
    .select(["position", "remarks"])
    .where("comment_id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const parts = await listVersionParts(db, { comment_id: id, version });
  return sectionsOf({ ...parts, position, remarks, isReply });
}
