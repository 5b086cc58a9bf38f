import type { Account } from "#app/accounts/account.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { allow, mayDecide, mayModerate } from "#app/accounts/permissions.ts";
import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, DecisionOutcome } from "#db/schema.ts";
import { decideWithin } from "../decide.server.ts";
import { reasonsFor } from "../ready-reasons/fill-reason.server.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { asksTwo } from "../settings/settings.ts";
import { listFollowing } from "./following-letters.server.ts";
import { veryWords } from "./very-words.server.ts";

interface NewRule {
  act: { id: string; consultation_id: string };
  campaignId: string;
  now: Date;
}

/** Lets new letters of the campaign follow the act, in whose transaction this is; an earlier rule of it ends. */
export async function makeRule(db: Db, { act, campaignId, now }: NewRule) {
  const made_at = now.toISOString();
  await db
    .updateTable("campaign_rule")
    .set({ ended_at: made_at })
    .where("campaign_id", "=", campaignId)
    .where("ended_at", "is", null)
    .execute();
  const { id: act_id, consultation_id } = act;
  await db
    .insertInto("campaign_rule")
    .values({ id: newId(), act_id, consultation_id, campaign_id: campaignId, made_at })
    .execute();
}

/** Ends the rule of that act; what followed it stays decided. */
export async function endRule(
  db: Db,
  moderator: Account,
  { act, now }: { act: { id: string; government_code: string }; now: Date },
) {
  allow(mayModerate(moderator, act));
  await db
    .updateTable("campaign_rule")
    .set({ ended_at: now.toISOString(), ended_by: moderator.id })
    .where("act_id", "=", act.id)
    .where("ended_at", "is", null)
    .execute();
}

/**
 * Decides letters that wait as the act on their campaign did, where the government allows it, where they say the very
 * words of one that was decided by it, and as long as whoever made the rule is a moderator. A rule ends where something
 * else was decided since on a letter that it is about. Gives how many. Run twice, or by two processes at once, it decides
 * each once.
 */
export async function followCampaigns(db: Db, now: Date, progress = unwatched) {
  const rules = await db
    .selectFrom("campaign_rule as rule")
    .innerJoin("decision_act as act", "act.id", "rule.act_id")
    .innerJoin("consultation", "consultation.id", "rule.consultation_id")
    .select(["rule.id", "rule.act_id", "rule.campaign_id", "act.outcome", "act.ground", "act.reason"])
    .select("act.reason_texts")
    .select(["act.moderator_id", "rule.consultation_id", "consultation.government_code"])
    .where("rule.ended_at", "is", null)
    .orderBy("rule.made_at")
    .execute();
  let followed = 0;
  await inSteps(rules, {
    act: async (rule) => {
      followed += await inTransaction(db, (db) => followWithin(db, { rule, now }));
    },
    progress,
    size: 1,
  });
  return followed;
}

interface StandingRule {
  id: string;
  act_id: string;
  campaign_id: string;
  consultation_id: string;
  government_code: string;
  moderator_id: string;
  outcome: DecisionOutcome;
  ground: Parameters<typeof decideWithin>[2]["ground"];
  reason: string | null;
  reason_texts: string | null;
}

async function followWithin(db: Db, { rule, now }: { rule: StandingRule; now: Date }) {
  const { outcome, ground, reason } = rule;
  const waiting = await listFollowing(db, rule);
  if (waiting.length === 0) return 0;
  await lockConsultation(db, rule.consultation_id);
  const settings = await findSettings(db, rule.government_code);
  const maker = await findAccount(db, rule.moderator_id);
  if (
    !settings.follow ||
    asksTwo(settings, { outcome, isJoint: true }) ||
    !mayModerate(maker, rule) ||
    !maker
  )
    return 0;
  if (await wasDecidedOtherwise(db, rule)) {
    await db
      .updateTable("campaign_rule")
      .set({ ended_at: now.toISOString() })
      .where("id", "=", rule.id)
      .execute();
    return 0;
  }
  const decided = new Set((await veryWords(db, await listDecided(db, rule.act_id))).values());
  const words = await veryWords(db, waiting);
  const reasons = await reasonsOf(db, rule, waiting);
  let followed = 0;
  for (const { id, version, author_id } of waiting) {
    const said = words.get(id);
    if (said === undefined || !decided.has(said) || !mayDecide(maker, { ...rule, author_id })) continue;
    const decision = { version, outcome, ground, reason: reasons.get(id) ?? reason, earlier: undefined };
    const result = await decideWithin(db, maker, { ...decision, commentId: id, ruleId: rule.id, now });
    if (result.ok) followed += 1;
  }
  return followed;
}

/** By letter, the reason in its author's language, where the act had a ready one. */
async function reasonsOf(db: Db, { reason_texts }: StandingRule, letters: readonly { id: string }[]) {
  const texts: Record<string, string> | null = reason_texts === null ? null : JSON.parse(reason_texts);
  if (texts === null) return new Map<string, string>();
  return reasonsFor(
    db,
    texts,
    letters.map(({ id }) => id),
  );
}

function listDecided(db: Db, actId: string) {
  return db
    .selectFrom("decision")
    .select(["decision.comment_id as id", "decision.version"])
    .where("decision.act_id", "=", actId)
    .where(isNotUndoneRow)
    .execute();
}

/**
 * Whether a moderator has since decided something else on a letter of the act, or on one that followed it, or took
 * something out: what the others say is for a person then.
 */
async function wasDecidedOtherwise(db: Db, { id, act_id, outcome }: StandingRule) {
  const other = await db
    .selectFrom("decision")
    .select("decision.id")
    .where(isNotUndoneRow)
    .where((eb) => eb.or([eb("decision.outcome", "!=", outcome), eb("decision.redactions", ">", 0)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("decision as first")
          .select("first.id")
          .where((eb) => eb.or([eb("first.act_id", "=", act_id), eb("first.rule_id", "=", id)]))
          .whereRef("first.comment_id", "=", "decision.comment_id")
          .whereRef("first.decided_at", "<=", "decision.decided_at"),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}
