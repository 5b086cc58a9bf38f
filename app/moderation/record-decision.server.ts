import type { Selectable } from "kysely";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { newId } from "#db/new-id.ts";
import type { CommentTable, Db, DecisionOutcome, DecisionTable } from "#db/schema.ts";

type TakenDecision = Pick<DecisionTable, "moderator_id" | "version" | "outcome" | "ground" | "reason"> &
  Partial<Pick<Selectable<DecisionTable>, "act_id" | "rule_id">> & {
    /** How the comment stood, where the decision can be undone. */
    before?: Pick<CommentTable, "status" | "queued_at" | "published_version">;
    /** How many passages and files were taken out of what was published. */
    redactions?: number;
    now: Date;
  };

/**
 * Puts a decision on record and gives its id; never changed. That a version is public since is said where it becomes so.
 */
export async function recordDecision(
  db: Db,
  comment: { id: string; consultation_id: string },
  { now, before, redactions = 0, ...decision }: TakenDecision,
) {
  const decided_at = now.toISOString();
  const id = newId();
  const stood = before && {
    status_before: before.status,
    queued_before: before.queued_at,
    published_before: before.published_version,
  };
  await db
    .insertInto("decision")
    .values({ ...decision, ...stood, redactions, id, comment_id: comment.id, decided_at })
    .execute();
  const kind = redactions > 0 ? ("redacted" as const) : kinds[decision.outcome];
  if (!kind) return id;
  const { version } = decision;
  // What a rule does no official does.
  const actor_id = decision.rule_id ? null : decision.moderator_id;
  const event = { kind, comment_id: comment.id, version, actor_id, occurred_at: decided_at };
  await recordEvents(db, comment.consultation_id, [event]);
  return id;
}

const kinds = {
  publish: null,
  return: "returned",
  reject: "rejected",
} as const satisfies Record<DecisionOutcome, string | null>;
