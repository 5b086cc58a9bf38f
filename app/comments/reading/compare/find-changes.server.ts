import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { listVersionParts } from "../version-parts.server.ts";
import { compareVersions } from "./compare-versions.ts";
import { sectionsOf } from "./version-sections.ts";

interface Comparing {
  db: Db;
  /** In whose language the parts and fields are called. */
  t: Translator;
}

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
  comparing: Comparing,
  comment: ComparedComment,
  { from, to }: { from: number; to: number },
) {
  const before = await findSections(comparing, comment, from);
  return compareVersions(comparing.t, { before, after: await findSections(comparing, comment, to) });
}

async function findSections({ db, t }: Comparing, { id, isReply }: ComparedComment, version: number) {
  const { position, remarks, language } = await db
    .selectFrom("comment_version")
    .select(["position", "remarks", "language"])
    .where("comment_id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const parts = await listVersionParts(db, { comment_id: id, version });
  return sectionsOf(t, { ...parts, position, remarks, language, isReply });
}
