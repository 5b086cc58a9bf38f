import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/** Whether a decision still counts: what was undone stays on record, and nothing follows from it. */
export const isNotUndoneRow = ({ not, exists, selectFrom }: ExpressionBuilder<Database, "decision">) =>
  not(
    exists(
      selectFrom("decision_undone")
        .select("decision_undone.decision_id")
        .whereRef("decision_undone.decision_id", "=", "decision.id"),
    ),
  );
