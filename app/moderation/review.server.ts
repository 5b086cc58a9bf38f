import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isChangePending, shownVersion } from "#app/comments/comment/standing.ts";
import { listAttachedTexts } from "#app/comments/parts/attachments/attached-texts.server.ts";
import { withOriginals } from "#app/comments/parts/wording/wordings.server.ts";
import { findChanges } from "#app/comments/reading/compare/find-changes.server.ts";
import { listVersionParts } from "#app/comments/reading/version-parts.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { listDone } from "./done.server.ts";
import { leftWithout } from "./version-after.server.ts";
import { withheldAuthor } from "./withheld-author.server.ts";

/**
 * All that a moderator needs to decide on a comment: every version with its points beside the provisions' text, the
 * decisions so far and how often it was put back, what changed since the version that is public or was last sent, the comment that it replies to, and how many others are nearly identical. 404 where the government
 * has no such comment.
 */
export async function findForReview(
  { db, t }: { db: Db; t: Translator },
  moderator: Account,
  { government, commentId }: { government: string; commentId: string | undefined },
) {
  allow(mayModerate(moderator, { government_code: government }));
  const comment = await selectReviewed(db, { government, commentId })
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return gatherReview({ db, t }, comment);
}

/** The same of a comment that was found, whoever reads it. */
export async function gatherReview({ db, t }: { db: Db; t: Translator }, comment: Reviewed) {
  const [versions, done, parent, alike, change] = await Promise.all([
    listVersions(db, comment.id),
    listDone(db, comment.id),
    comment.parent_id ? findParent(db, comment.parent_id) : null,
    comment.campaign_id ? countAlike(db, comment.campaign_id, comment.id) : [],
    findChange({ db, t }, comment),
  ]);
  return { comment, versions, done, parent, alike, change };
}

export type Review = Awaited<ReturnType<typeof findForReview>>;
export type ReviewedVersion = Review["versions"][number];

/** A comment to the government with all that is to be read of it before it is decided on, whoever may. */
export function selectReviewed(
  db: Db,
  { government, commentId }: { government: string; commentId: string | undefined },
) {
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .leftJoin("account as sender", "sender.id", "comment.author_id")
    .selectAll("comment")
    .select(withheldAuthor)
    .select([
      "consultation.reference",
      "consultation.title",
      "consultation.moderation",
      "consultation.time_zone",
      "consultation.government_code",
    ])
    .where("comment.id", "=", commentId ?? "")
    .where("consultation.government_code", "=", government);
}

type Reviewed = NonNullable<Awaited<ReturnType<ReturnType<typeof selectReviewed>["executeTakeFirst"]>>>;

interface Versioned {
  id: string;
  parent_id: string | null;
  current_version: number;
  published_version: number | null;
}

/**
 * What the latest version changes: against the one that is public, else the one before it. `fallback` is the version
 * that stays or becomes public where the latest is returned or rejected.
 */
async function findChange({ db, t }: { db: Db; t: Translator }, comment: Versioned) {
  const { id, parent_id, current_version } = comment;
  if (current_version === 1) return null;
  const isPending = isChangePending(comment);
  const from = isPending ? shownVersion(comment) : current_version - 1;
  const fallback = await leftWithout(db, { comment, version: current_version });
  const sections = await findChanges(
    { db, t },
    { id, isReply: parent_id !== null },
    { from, to: current_version },
  );
  return { from, to: current_version, fallback, sections };
}

async function listVersions(db: Db, commentId: string) {
  const versions = await db
    .selectFrom("comment_version")
    .select(["version", "position", "remarks_html", "language", "submitted_at"])
    .where("comment_id", "=", commentId)
    .orderBy("version", "desc")
    .execute();
  const rows = await db
    .selectFrom("point")
    .innerJoin("provision", "provision.id", "point.provision_id")
    .innerJoin("comment_version as made", (join) =>
      join.onRef("made.comment_id", "=", "point.comment_id").onRef("made.version", "=", "point.version"),
    )
    .leftJoin("provision_version as then", (join) =>
      join
        .onRef("then.provision_id", "=", "provision.id")
        .onRef("then.version", "=", "made.measure_version")
        .on("then.language", "=", ""),
    )
    .select([
      "point.id",
      "point.provision_id",
      "point.version",
      "point.position",
      "point.reasons_html",
      "point.wording",
      "point.wording_language",
      "provision.anchor",
      "provision.kind",
      "made.measure_version",
    ])
    .select(({ fn }) => [
      fn.coalesce("then.label", "provision.label").as("label"),
      fn.coalesce("then.html", "provision.html").as("provision_html"),
    ])
    .where("point.comment_id", "=", commentId)
    .orderBy("point.sort_order")
    .execute();
  const points = await withOriginals(db, rows);
  return Promise.all(
    versions.map(async (version) => ({
      ...version,
      ...(await listVersionParts(db, { comment_id: commentId, version: version.version })),
      attached_texts: await listAttachedTexts(db, { comment_id: commentId, version: version.version }),
      points: points.filter((point) => point.version === version.version),
    })),
  );
}

/** In the version that readers see where there is one; null where it is in the hold. */
async function findParent(db: Db, parentId: string) {
  const parent = await db
    .selectFrom("comment")
    .innerJoin("comment_version", (join) =>
      join
        .onRef("comment_version.comment_id", "=", "comment.id")
        .on(({ eb, ref, fn }) =>
          eb(
            "comment_version.version",
            "=",
            fn.coalesce(ref("comment.published_version"), ref("comment.current_version")),
          ),
        ),
    )
    .select([
      "comment.id",
      "comment.number",
      "comment.author_name",
      "comment.organisation",
      "comment.stakeholder_group",
      "comment.country",
      "comment.answers_for",
      "comment.attribution",
      "comment.published_version",
      "comment.withdrawn_at",
      "comment_version.position",
      "comment_version.remarks_html",
      "comment_version.language",
    ])
    .where("comment.id", "=", parentId)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  return parent ?? null;
}

async function countAlike(db: Db, campaignId: string, commentId: string) {
  return db
    .selectFrom("comment")
    .select(({ fn }) => [
      ...(["status", fn.countAll<number>().as("count")] as const),
      fn.count<number>("queued_at").as("waiting"),
    ])
    .where("campaign_id", "=", campaignId)
    .where("id", "<>", commentId)
    .groupBy("status")
    .orderBy("status")
    .execute();
}
