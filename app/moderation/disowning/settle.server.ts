import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayAnswerFlag, maySettleDisowning } from "#app/accounts/permissions.ts";
import { isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { rejoinCampaign } from "#app/comments/record/rejoin-campaign.server.ts";
import { putAgain } from "#app/comments/record/set-aside.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { longestReason } from "../grounds.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { recordDecision } from "../record-decision.server.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { asksTwo } from "../settings/settings.ts";
import { keepAnswer } from "../two-people/answer-proposal.server.ts";
import { findOpenProposal } from "../two-people/proposals.server.ts";
import { settlements } from "./disowning.ts";
import { hideOrStandUp } from "./hide.server.ts";
import { isHiddenByOne, takenParts } from "./open-disownings.server.ts";

/** The form in which a moderator clears up whose a comment is; both read the reason. */
export const newSettlement = z.object({
  disowning: z.string(),
  outcome: z.enum(settlements, messageText("disowning-office.choose-one")),
  reason: z
    .string()
    .trim()
    .min(1, messageText("disowning-office.reason-missing"))
    .max(longestReason, messageText("moderation.reason-too-long", { most: longestReason })),
});

interface WhichDisowning {
  government: string;
  disowning: string;
  now: Date;
}

/**
 * Hides a comment that somebody disowns while another moderator clears up whose it is. Where it was hidden by itself the
 * moderator stands up for that, as if they had hidden it, and so where it is not public any more; nothing where one has done
 * so already.
 */
export async function hide(db: Db, moderator: Account, { government, disowning: id, now }: WhichDisowning) {
  const found = await findOpen(db, { government, id });
  allow(mayAnswerFlag(moderator, found));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, found.consultation_id);
    const disowning = await findOpen(db, { government, id });
    const parts = await takenParts(db, disowning);
    for (const part of parts) allow(mayAnswerFlag(moderator, part));
    if (await isOwnOrganisations(db, moderator, disowning.comment_id))
      return refused({ outcome: message("moderation.your-organisations") });
    const hiding = { by: moderator, at: now.toISOString() };
    if (disowning.outcome === null) await hideOrStandUp(db, disowning, hiding);
    return { ok: true as const };
  });
}

/**
 * Clears up whose a disowned comment is: it stands again as it did, or is taken down as impersonation, which is a decision
 * that its author can appeal against. For a moderator who neither disowned, wrote nor hid it. Refuses where another was
 * faster, and to take down alone, where two people reject, what no other moderator has hidden.
 */
export async function settle(
  db: Db,
  moderator: Account,
  settled: WhichDisowning & z.infer<typeof newSettlement>,
) {
  const { government, disowning: id, outcome, reason, now } = settled;
  const found = await findOpen(db, { government, id });
  allow(maySettleDisowning(moderator, found));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, found.consultation_id);
    const disowning = await findOpen(db, { government, id });
    // Also what another said of the same comment, since it is cleared up with it.
    const parts = await takenParts(db, disowning);
    if (parts.some((part) => !maySettleDisowning(moderator, part)))
      return refused({ outcome: message("disowning-office.another-settles") });
    if (disowning.outcome !== null) return refused({ outcome: message("disowning-office.settled-already") });
    if (await isOwnOrganisations(db, moderator, disowning.comment_id))
      return refused({ outcome: message("moderation.your-organisations") });
    const settled_at = now.toISOString();
    const settings = await findSettings(db, government);
    if (outcome === "taken down" && asksTwo(settings, { outcome: "reject" }) && !isHiddenByOne(parts))
      return refused({ outcome: message("disowning-office.another-hides-first") });
    // Whatever else was said of the same comment is cleared up with it.
    await db
      .updateTable("disowning")
      .set({ outcome, reason, settled_by: moderator.id, settled_at })
      .where("comment_id", "=", disowning.comment_id)
      .where("outcome", "is", null)
      .execute();
    const { comment_id, version, consultation_id } = disowning;
    const event = { kind: "disowning settled", comment_id, version, occurred_at: settled_at } as const;
    await recordEvents(db, consultation_id, [{ ...event, actor_id: moderator.id }]);
    if (outcome === "taken down") await takeDown(db, moderator, { comment_id, reason, now });
    else if (disowning.set_aside !== null) await putAgain(db, { id: comment_id }, { at: settled_at });
    return { ok: true as const };
  });
}

async function takeDown(
  db: Db,
  moderator: Account,
  { comment_id, reason, now }: { comment_id: string; reason: string; now: Date },
) {
  const { current_version: version, ...comment } = await db
    .selectFrom("comment")
    .select(["id", "consultation_id", "parent_id", "published_version", "published_at", "current_version"])
    .where("id", "=", comment_id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("comment")
    .set({ status: "rejected", queued_at: null, publish_at: null, set_aside: null, stood: null })
    .where("id", "=", comment_id)
    .execute();
  const { id, consultation_id, parent_id } = comment;
  const proposal = await findOpenProposal(db, { id, current_version: version });
  // What waited for a second moderator waits no longer.
  if (proposal) await keepAnswer(db, moderator, { comment, proposal, answer: "returned", why: reason, now });
  if (parent_id === null) await rejoinCampaign(db, { id, consultation_id, version });
  const decided = {
    moderator_id: moderator.id,
    version,
    outcome: "reject",
    ground: "impersonation",
  } as const;
  await recordDecision(db, comment, { ...decided, reason, now });
  await makeUnread(db, comment, { kind: "taken off", at: now.toISOString() });
  await countAnew(db, consultation_id, [comment_id]);
}

async function findOpen(db: Db, { government, id }: { government: string; id: string }) {
  const disowning = await db
    .selectFrom("disowning")
    .innerJoin("comment", "comment.id", "disowning.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["disowning.id", "disowning.comment_id", "disowning.version", "disowning.account_id"])
    .select(["disowning.outcome", "disowning.hidden_by", "comment.author_id", "comment.consultation_id"])
    .select(["comment.set_aside", "consultation.government_code"])
    .where("disowning.id", "=", id)
    .where("consultation.government_code", "=", government)
    .where(isNotWithdrawnRow)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!disowning) throw notFound();
  return disowning;
}
