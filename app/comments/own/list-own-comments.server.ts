import { changesOf } from "#app/consultations/changes/list-changes.server.ts";
import type { Db, Owner } from "#db/schema.ts";
import { excerptOf, openingOf } from "../comment/excerpt.server.ts";
import { partCounts } from "../comment/part-counts.server.ts";
import { isNotUndoneRow } from "../comment/undone.server.ts";
import { withdrawnForOwner } from "../comment/withdrawn-for-owner.server.ts";
import { ready } from "../drafts/part-name.ts";

/** What the author has begun and not sent, the latest first, with the number of the comment that a draft changes. */
export async function listDrafts(db: Db, owners: Owner[]) {
  return (
    db
      .selectFrom("draft")
      .innerJoin("consultation", "consultation.id", "draft.consultation_id")
      .leftJoin("comment as changed", "changed.id", "draft.draft_of")
      .leftJoin("draft_version as mark", (join) =>
        join
          .onRef("mark.draft_id", "=", "draft.id")
          .onRef("mark.revision", "=", "draft.revision")
          .on("mark.part", "=", ready),
      )
      .select([
        "draft.id",
        "draft.owner",
        "draft.updated_at",
        "changed.number as changes",
        "mark.saved_at as ready_at",
        "consultation.reference",
        "consultation.title",
        "consultation.time_zone",
        "consultation.stage",
        "consultation.opens_at",
        "consultation.closes_at",
        "consultation.late_until",
      ])
      .where("draft.owner", "in", owners)
      // Opened by a member of an organisation, but nothing was written yet.
      .where("draft.revision", ">", 0)
      .orderBy("draft.updated_at", "desc")
      .execute()
  );
}

const pageSize = 25;

interface WhichOwnComments {
  page: number;
  /** Left out for comments on all consultations. */
  consultationId?: string;
}

/** A page of what the author has sent, the latest first, each with every decision on it. */
export async function listOwnComments(db: Db, owners: Owner[], { page, consultationId }: WhichOwnComments) {
  let sent = db.selectFrom("comment").where("comment.owner", "in", owners);
  if (consultationId) sent = sent.where("comment.consultation_id", "=", consultationId);
  const { total } = await sent
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const comments = await sent
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version as shown", (join) =>
      join
        .onRef("shown.comment_id", "=", "comment.id")
        .onRef("shown.version", "=", "comment.current_version"),
    )
    .leftJoin("withdrawal_request as asked", (join) =>
      join.onRef("asked.comment_id", "=", "comment.id").on("asked.decided_at", "is", null),
    )
    .select([
      "comment.id",
      "asked.requested_at as asked_at",
      "comment.owner",
      "comment.number",
      "comment.parent_id",
      "comment.consultation_id",
      "comment.status",
      "comment.published_version",
      withdrawnForOwner.as("withdrawn_at"),
      "comment.take_back_at",
      "comment.queued_at",
      "comment.set_aside",
      "comment.attribution",
      "comment.publish_at",
      "comment.submitted_at",
      "comment.current_version",
      "shown.position",
      "shown.language",
      openingOf("shown").as("opening"),
      ...partCounts("shown"),
      "consultation.reference",
      "consultation.title",
      "consultation.time_zone",
      "consultation.stage",
      "consultation.opens_at",
      "consultation.closes_at",
      "consultation.late_until",
    ])
    .orderBy("comment.submitted_at", "desc")
    .orderBy("comment.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const decisions = await listDecisionsOn(
    db,
    comments.map(({ id }) => id),
  );
  const changes = await changesOf(
    db,
    comments.map(({ consultation_id }) => consultation_id),
  );
  return {
    pages: Math.ceil(total / pageSize),
    comments: comments.map(({ opening, ...comment }) => ({
      ...comment,
      excerpt: excerptOf(opening),
      decisions: decisions.get(comment.id) ?? [],
      /** What the authority has changed since it was sent. */
      changes: (changes.get(comment.consultation_id) ?? []).filter(
        ({ occurred_at }) => occurred_at > comment.submitted_at,
      ),
    })),
  };
}

export type OwnComment = Awaited<ReturnType<typeof listOwnComments>>["comments"][number];

/** Without the moderator's name: the decision is the government's. */
async function listDecisionsOn(db: Db, commentIds: string[]) {
  if (commentIds.length === 0) return new Map<string, never[]>();
  const decisions = await db
    .selectFrom("decision")
    .select(["id", "comment_id", "version", "outcome", "ground", "reason", "redactions"])
    .select(["decided_at", "rule_id"])
    .where("comment_id", "in", commentIds)
    .where(isNotUndoneRow)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const appeals = await db
    .selectFrom("appeal")
    .select("decision_id")
    .where("comment_id", "in", commentIds)
    .execute();
  const appealed = new Set(appeals.map(({ decision_id }) => decision_id));
  const told = decisions.map((decision) => ({ ...decision, isAppealed: appealed.has(decision.id) }));
  return Map.groupBy(told, (decision) => decision.comment_id);
}
