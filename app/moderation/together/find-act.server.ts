import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { listOpenProposals } from "../two-people/proposals.server.ts";
import type { NotDecided } from "./decide-together.server.ts";

/** An act on many comments, with each of them, what follows it, and what waits for a second person; 404 where there is none. */
export async function findAct(
  db: Db,
  moderator: Account,
  { government, actId }: { government: string; actId: string | undefined },
) {
  allow(mayModerate(moderator, { government_code: government }));
  const act = await db
    .selectFrom("decision_act as act")
    .innerJoin("consultation", "consultation.id", "act.consultation_id")
    .innerJoin("account as moderator", "moderator.id", "act.moderator_id")
    .select([
      "act.id",
      "act.consultation_id",
      "act.moderator_id",
      "act.campaign_id",
      "act.outcome",
      "act.ground",
    ])
    .select(["act.reason", "act.left_out", "act.acted_at", "moderator.name as moderator_name"])
    .select(["consultation.reference", "consultation.title", "consultation.time_zone"])
    .select("consultation.government_code")
    .where("act.id", "=", actId ?? "")
    .where("consultation.government_code", "=", government)
    .executeTakeFirst();
  if (!act) throw notFound();
  const { left_out, ...rest } = act;
  const leftOut: NotDecided[] = JSON.parse(left_out);
  const [decided, proposed, rule] = await Promise.all([
    listDecidedBy(db, act.id),
    listOpenProposals(db, act.id),
    findRule(db, act.id),
  ]);
  return { ...rest, leftOut, decided, proposed, rule };
}

export type JointAct = Awaited<ReturnType<typeof findAct>>;

function listDecidedBy(db: Db, actId: string) {
  return db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .leftJoin("decision_undone as undone", "undone.decision_id", "decision.id")
    .leftJoin("account as undoer", "undoer.id", "undone.account_id")
    .select(["decision.id", "decision.comment_id", "comment.number", "comment.parent_id"])
    .select(["comment.author_name", "comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(["comment.attribution", "undone.undone_at", "undoer.name as undone_by"])
    .where("decision.act_id", "=", actId)
    .where(isOutOfHoldRow)
    .orderBy("comment.number")
    .execute();
}

/** What follows the act of itself, and how many letters did. */
async function findRule(db: Db, actId: string) {
  const rule = await db
    .selectFrom("campaign_rule")
    .leftJoin("decision", "decision.rule_id", "campaign_rule.id")
    .select(["campaign_rule.id", "campaign_rule.made_at", "campaign_rule.ended_at"])
    .select(({ fn }) => fn.count<number>("decision.id").as("followed"))
    .where("campaign_rule.act_id", "=", actId)
    .groupBy(["campaign_rule.id", "campaign_rule.made_at", "campaign_rule.ended_at"])
    .executeTakeFirst();
  return rule ?? null;
}
