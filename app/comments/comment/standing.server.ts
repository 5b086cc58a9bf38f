import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/** The questions of standing.ts, as queries ask them of a comment. */
type OfComment = ExpressionBuilder<Database, "comment">;

/** As isPublic. */
export const isPublicRow = ({ eb }: OfComment) => eb("comment.published_version", "is not", null);

/** As isInQueue. */
export const isInQueueRow = ({ eb }: OfComment) => eb("comment.queued_at", "is not", null);

/** As isWithdrawn, denied. */
export const isNotWithdrawnRow = ({ eb }: OfComment) => eb("comment.withdrawn_at", "is", null);

/** As isInHold, denied: what officials read that is not public leaves those out, but for technology officers. */
export const isOutOfHoldRow = ({ or, eb }: OfComment) =>
  or([eb("comment.set_aside", "is", null), eb("comment.set_aside", "!=", "technology")]);

/** As isInHold. */
export const isInHoldRow = ({ eb }: OfComment) => eb("comment.set_aside", "=", "technology");

/** As isSetAside, denied. */
export const isNotSetAsideRow = ({ eb }: OfComment) => eb("comment.set_aside", "is", null);

/** As keepsReplies. */
export const keepsRepliesRow = ({ or, and, eb }: OfComment) =>
  or([
    eb("comment.published_version", "is not", null),
    and([eb("comment.withdrawn_at", "is not", null), eb("comment.status", "=", "published")]),
  ]);
