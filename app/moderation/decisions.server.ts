import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import type { Db, DecisionOutcome } from "#db/schema.ts";
import { withheldAuthor } from "./withheld-author.server.ts";

const pageSize = 25;

/** Every decision on the comment, oldest first, with the moderator's name. */
export async function listDecisions(db: Db, commentId: string) {
  return selectDecisions(db)
    .where("decision.comment_id", "=", commentId)
    .orderBy("decision.decided_at")
    .orderBy("decision.id")
    .execute();
}

/** The last decision on the comment, or null. */
export async function latestDecision(db: Db, commentId: string) {
  return (await listDecisions(db, commentId)).at(-1) ?? null;
}

interface WhichDecisions {
  government: string;
  /** Null for every outcome. */
  outcome: DecisionOutcome | null;
  /** From 1. */
  page: number;
}

/** What the government's moderators decided, latest first, a page of it; and how many decisions of each outcome. */
export async function listDecided(db: Db, moderator: Account, { government, outcome, page }: WhichDecisions) {
  allow(mayModerate(moderator, { government_code: government }));
  const counts = await countDecisions(db, government);
  const total = outcome ? counts[outcome] : counts.publish + counts.return + counts.reject;
  const decisions = await selectDecisions(db)
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .leftJoin("account as sender", "sender.id", "comment.author_id")
    .select(withheldAuthor)
    .select([
      "comment.attribution",
      "comment.number",
      "comment.parent_id",
      "comment.author_name",
      "comment.organisation",
      "comment.status",
      "consultation.reference",
      "consultation.title",
    ])
    .where("consultation.government_code", "=", government)
    .$if(outcome !== null, (query) => query.where("decision.outcome", "=", outcome))
    .orderBy("decision.decided_at", "desc")
    .orderBy("decision.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { decisions, counts, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

async function countDecisions(db: Db, government: string) {
  const rows = await db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["decision.outcome", ({ fn }) => fn.countAll<number>().as("count")])
    .where("consultation.government_code", "=", government)
    .groupBy("decision.outcome")
    .execute();
  const counts: Record<DecisionOutcome, number> = { publish: 0, return: 0, reject: 0 };
  for (const row of rows) counts[row.outcome] = row.count;
  return counts;
}

function selectDecisions(db: Db) {
  return db
    .selectFrom("decision")
    .innerJoin("account as moderator", "moderator.id", "decision.moderator_id")
    .select([
      "decision.id",
      "decision.comment_id",
      "decision.version",
      "decision.outcome",
      "decision.ground",
      "decision.reason",
      "decision.decided_at",
      "decision.moderator_id",
      "moderator.name as moderator_name",
    ]);
}
