import { recordEvents } from "#app/consultations/record-events.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, DecisionOutcome, DecisionTable } from "#db/schema.ts";

type TakenDecision = Pick<DecisionTable, "moderator_id" | "version" | "outcome" | "ground" | "reason"> & {
  /** How many passages and files were taken out of what was published. */
  redactions?: number;
  now: Date;
};

/** Puts a decision on record; never changed. That a version is public since is said where it becomes so. */
export async function recordDecision(
  db: Db,
  comment: { id: string; consultation_id: string },
  { now, redactions = 0, ...decision }: TakenDecision,
) {
  const decided_at = now.toISOString();
  await db
    .insertInto("decision")
    .values({ ...decision, redactions, id: newId(), comment_id: comment.id, decided_at })
    .execute();
  const kind = redactions > 0 ? ("redacted" as const) : kinds[decision.outcome];
  if (!kind) return;
  const { moderator_id: actor_id, version } = decision;
  const event = { kind, comment_id: comment.id, version, actor_id, occurred_at: decided_at };
  await recordEvents(db, comment.consultation_id, [event]);
}

const kinds = {
  publish: null,
  return: "returned",
  reject: "rejected",
} as const satisfies Record<DecisionOutcome, string | null>;
