import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayConfirm, mayDecide } from "#app/accounts/permissions.ts";
import { publicationTime } from "#app/comments/comment/publication.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import {
  type Attribution,
  type CommentStatus,
  type Db,
  type DecisionOutcome,
  decisionOutcomes,
  type Ground,
} from "#db/schema.ts";
import { longestReason, moderatorsGrounds } from "./grounds.ts";
import { latestDecision } from "./latest-decision.server.ts";
import { isOwnOrganisations } from "./own-organisation.server.ts";
import { recordDecision } from "./record-decision.server.ts";
import { saysWhatWasTakenOut } from "./redacting/earlier-redactions.server.ts";
import { findSettings } from "./settings/find-settings.server.ts";
import { asksTwo } from "./settings/settings.ts";
import { findOpenProposal } from "./two-people/proposals.server.ts";
import { propose } from "./two-people/propose.server.ts";
import { publicVersionAfter } from "./version-after.server.ts";

/** The form that a decision is taken with. Publishing with a reason is refused: it is likelier to be a slip. */
export const newDecision = z
  .object({
    // What is no version that there can be is an old one.
    version: z.coerce.number().int().min(0).max(1_000_000).catch(0),
    outcome: z.enum(decisionOutcomes, messageText("moderation.outcome-missing")),
    ground: z
      .enum(["", ...moderatorsGrounds], messageText("moderation.ground-unknown"))
      .transform((ground) => ground || null),
    reason: z
      .string()
      .trim()
      .max(longestReason, messageText("moderation.reason-too-long", { most: longestReason }))
      .transform((reason) => reason || null),
    /** Ticked where a change is returned or rejected and the version that is public is to go with it. */
    earlier: z.enum(["keep", "take off"]).optional().catch(undefined),
  })
  .refine(({ outcome, ground }) => outcome !== "reject" || ground !== null, {
    path: ["ground"],
    message: messageText("moderation.ground-missing"),
  })
  .refine(({ outcome, reason }) => outcome === "publish" || reason !== null, {
    path: ["reason"],
    message: messageText("moderation.reason-missing"),
  })
  .refine(({ outcome, ground, reason }) => outcome !== "publish" || (ground === null && reason === null), {
    path: ["outcome"],
    message: messageText("moderation.publishing-takes-no-reason"),
  });

export interface Decision extends Omit<z.infer<typeof newDecision>, "ground"> {
  ground: Ground | null;
  commentId: string;
  now: Date;
  /** Between 0 and 1; draws when a comment sent in at-risk mode becomes public. */
  lot?: number;
  /** The act on many comments that it is part of. */
  actId?: string;
  /** The rule by which it follows an earlier decision, without a person. */
  ruleId?: string;
  /** Who confirms it, where two people decide: the moderator then is who proposed it. */
  confirmedBy?: Account;
  /** Where something was taken out of the version or put back: how much is taken out of it now. */
  redactions?: number;
}

/**
 * Publishes, returns or rejects a comment in the queue, and records who decided, on what ground and why. Refuses where
 * another moderator was faster, or where the version is no longer the one that the moderator has read. What is public
 * afterwards is publicVersionAfter's to say: a change that is returned or rejected leaves what it was to change. What was
 * sent in at-risk mode becomes public some time later, see publishDue. Where the government asks two people for such a
 * decision it is proposed, and nothing else happens until another confirms it.
 */
export async function decide(db: Db, moderator: Account, decision: Decision) {
  return inTransaction(db, (db) => decideWithin(db, moderator, decision));
}

/** As decide, in the caller's transaction. */
export async function decideWithin(db: Db, moderator: Account, decision: Decision) {
  const { commentId, version, outcome, ground, reason, earlier, now, lot = Math.random() } = decision;
  const { confirmedBy, actId: act_id = null, ruleId: rule_id = null, redactions } = decision;
  const { consultation_id, ...found } = await findDecidable(db, commentId);
  allow(
    confirmedBy
      ? mayConfirm(confirmedBy, { ...found, moderator_id: moderator.id })
      : mayDecide(moderator, found),
  );
  // Before all else, as when a comment is submitted or sent again: neither can then wait for the other for ever.
  await lockConsultation(db, consultation_id);
  if (await isOwnOrganisations(db, confirmedBy ?? moderator, commentId))
    return refused({ decisions: message("moderation.your-organisations") });
  // What is public may be another version by now; who wrote it, and to whom, is not.
  const comment = await findDecidable(db, commentId);
  const isReworded = redactions !== undefined;
  // What is published without some of it, or on appeal, has been looked at for all this.
  const instead = isReworded ? null : await insteadOfDeciding(db, moderator, { comment, decision });
  if (instead) return instead;
  const isDelayed = outcome === "publish" && waitsAfterDecision(comment, version);
  const changed = await db
    .updateTable("comment")
    .set({
      status: isDelayed ? "held" : statuses[outcome],
      queued_at: null,
      publish_at: isDelayed ? publicationTime(now, lot) : null,
    })
    .where("id", "=", commentId)
    .where("queued_at", "is not", null)
    .where("current_version", "=", version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return refused(await whyNot(db, commentId));

  const taken = { moderator_id: moderator.id, version, outcome, ground, reason, act_id, rule_id };
  const decisionId = await recordDecision(db, comment, { ...taken, redactions, before: comment, now });
  if (!isDelayed) await show(db, comment, { version, outcome, earlier, now, isReworded });
  else await takeOffMeanwhile(db, comment, now);
  await countAnew(db, consultation_id, [commentId]);
  return { ok: true as const, isProposed: false, decisionId };
}

/** A proposal where two people decide, or why nothing can be decided; null where it can. */
async function insteadOfDeciding(
  db: Db,
  moderator: Account,
  { comment, decision }: { comment: Decidable; decision: Decision },
) {
  const { version, outcome, confirmedBy, actId } = decision;
  const open = confirmedBy ? null : await findOpenProposal(db, comment);
  if (open)
    return refused({ decisions: message("two-people.proposed-already", { name: open.proposer_name }) });
  const isDecidable = comment.queued_at !== null && comment.current_version === version;
  // Why not is said where the decision would be taken.
  if (!isDecidable) return null;
  // Before it is proposed: nobody could confirm it.
  if (outcome === "publish" && (await saysWhatWasTakenOut(db, { comment_id: comment.id, version })))
    return refused({ outcome: message("moderation.says-what-was-taken-out") });
  const settings = await findSettings(db, comment.government_code);
  if (!confirmedBy && asksTwo(settings, { outcome, isJoint: actId !== undefined }))
    return propose(db, moderator, { ...decision, comment });
  return null;
}

type Decidable = Awaited<ReturnType<typeof findDecidable>>;

/** Makes public, or takes off, what is to be after the decision. */
async function show(
  db: Db,
  comment: Decidable,
  {
    now,
    isReworded,
    ...decided
  }: Pick<Decision, "version" | "outcome" | "earlier" | "now"> & { isReworded: boolean },
) {
  const version = await publicVersionAfter(db, { comment, ...decided });
  const at = now.toISOString();
  const isSeen =
    version === null
      ? await makeUnread(db, comment, { kind: "taken off", at })
      : await makePublic(db, comment, { version, at, isReworded });
  // The report counts it also where everyone reads of the comment what they read before.
  if (!isSeen) await raiseRevision(db, comment.consultation_id);
}

/** What was taken out of the version that is to be public later does not stay public until then in another one. */
async function takeOffMeanwhile(db: Db, comment: Decidable, now: Date) {
  const { id: comment_id, published_version: version } = comment;
  if (version === null || !(await saysWhatWasTakenOut(db, { comment_id, version }))) return;
  await makeUnread(db, comment, { kind: "taken off", at: now.toISOString() });
}

const statuses: Record<DecisionOutcome, CommentStatus> = {
  publish: "published",
  return: "returned",
  reject: "rejected",
};

/** A version that is public already stays so. */
function waitsAfterDecision(
  { attribution, published_version }: { attribution: Attribution; published_version: number | null },
  version: number,
) {
  return attribution === "at risk" && published_version !== version;
}

async function findDecidable(db: Db, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select([
      "comment.id",
      "comment.author_id",
      "comment.parent_id",
      "comment.consultation_id",
      "comment.published_version",
      "comment.published_at",
      "comment.attribution",
      "comment.status",
      "comment.queued_at",
      "comment.current_version",
      "consultation.government_code",
    ])
    .where("comment.id", "=", commentId)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}

async function whyNot(db: Db, commentId: string): Promise<Errors> {
  const { queued_at, withdrawn_at } = await db
    .selectFrom("comment")
    .select(["queued_at", "withdrawn_at"])
    .where("id", "=", commentId)
    .executeTakeFirstOrThrow();
  if (withdrawn_at !== null) return { decisions: message("moderation.author-has-withdrawn") };
  if (queued_at !== null) return { outcome: message("moderation.author-has-changed") };
  const latest = await latestDecision(db, commentId);
  if (!latest) return { decisions: message("moderation.decided-already") };
  const { moderator_name: name, outcome, rule_id } = latest;
  const by = rule_id === null ? "moderator" : "rule";
  return { decisions: message("moderation.decided-already-by", { name, outcome, by }) };
}
