import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import type { Db, DecisionOutcome } from "#db/schema.ts";
import { saysWhatWasTakenOut } from "./redacting/earlier-redactions.server.ts";

interface Decided {
  comment: { id: string; published_version: number | null };
  version: number;
  outcome: DecisionOutcome;
  /** Whether the moderator takes earlier versions off too. */
  earlier?: "keep" | "take off";
}

/**
 * Which version everyone may read after the decision; null for none. Returning or rejecting a change leaves the version
 * that is public. Where the change itself was published at once, the last one that a moderator passed is public again.
 */
export async function publicVersionAfter(db: Db, { comment, version, outcome, earlier }: Decided) {
  if (outcome === "publish") return version;
  if (comment.published_version === null || earlier === "take off") return null;
  return leftWithout(db, { comment, version });
}

/** Which version everyone may read where that one is not to be public: the one that is, unless it says what was taken out. */
export async function leftWithout(db: Db, { comment, version }: Pick<Decided, "comment" | "version">) {
  const { id, published_version } = comment;
  if (published_version === null) return null;
  const isEarlier = published_version < version;
  if (isEarlier && !(await saysWhatWasTakenOut(db, { comment_id: id, version: published_version })))
    return published_version;
  return lastPassedBefore(db, { commentId: id, version });
}

/**
 * The latest earlier version whose last decision was to publish it and which says nothing that was taken out of another;
 * null where there is none.
 */
async function lastPassedBefore(db: Db, { commentId, version }: { commentId: string; version: number }) {
  const decisions = await db
    .selectFrom("decision")
    .select(["version", "outcome"])
    .where("comment_id", "=", commentId)
    .where("version", "<", version)
    .where(isNotUndoneRow)
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  const last = new Map(decisions.map(({ version, outcome }) => [version, outcome]));
  const passed = [...last].filter(([, outcome]) => outcome === "publish").map(([version]) => version);
  for (const version of passed.toSorted((one, other) => other - one))
    if (!(await saysWhatWasTakenOut(db, { comment_id: commentId, version }))) return version;
  return null;
}
