import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/**
 * As isInForce, of a decision beside its comment, with whether it is the last: there is no newer one, and its author has
 * neither changed the comment nor taken it back, and it is not set aside.
 */
export const isInForceRow = ({
  and,
  eb,
  not,
  exists,
  selectFrom,
}: ExpressionBuilder<Database, "decision" | "comment">) =>
  and([
    eb("comment.withdrawn_at", "is", null),
    eb("comment.queued_at", "is", null),
    eb("comment.set_aside", "is", null),
    eb("comment.current_version", "=", eb.ref("decision.version")),
    not(
      exists(
        selectFrom("decision as later")
          .select("later.id")
          .whereRef("later.comment_id", "=", "comment.id")
          .where((later) =>
            later.or([
              later("later.decided_at", ">", later.ref("decision.decided_at")),
              later.and([
                later("later.decided_at", "=", later.ref("decision.decided_at")),
                later("later.id", ">", later.ref("decision.id")),
              ]),
            ]),
          ),
      ),
    ),
  ]);
