import { sql } from "kysely";
import type { Instant } from "#db/schema.ts";

/**
 * Since when a comment is withdrawn for its owner, who may do nothing more with it from then on. Everyone else learns of
 * it when it is taken back, which is later for one sent in at-risk mode.
 */
export const withdrawnForOwner = sql<Instant | null>`coalesce(comment.withdrawn_at, comment.withdrawal_asked_at)`;
