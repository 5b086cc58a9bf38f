import type { Db, PointState } from "#db/schema.ts";

/** How far officials say that they are with a key point, and who sees to it. */
export interface PointProgress {
  state: PointState | null;
  assigned_to: string | null;
  /** Of who sees to it. */
  name: string | null;
}

/** By key point. */
export async function findProgress(db: Db, consultationId: string): Promise<Map<string, PointProgress>> {
  const rows = await db
    .selectFrom("key_point")
    .leftJoin("account", "account.id", "key_point.assigned_to")
    .select(["key_point.id", "key_point.state", "key_point.assigned_to", "account.name"])
    .where("key_point.consultation_id", "=", consultationId)
    .where(({ or, eb }) => or([eb("state", "is not", null), eb("assigned_to", "is not", null)]))
    .execute();
  return new Map(rows.map(({ id, ...progress }) => [id, progress]));
}

/** What narrows the key points of the page of themes; the empty text is no narrowing. */
export interface ProgressFilters {
  /** One of the states, or `none`. */
  state: string;
  /** The id of an official, or `nobody`. */
  assigned: string;
}

export function isWithin(progress: PointProgress | undefined, { state, assigned }: ProgressFilters) {
  const isOfState = state === "" || (progress?.state ?? "none") === state;
  return isOfState && (assigned === "" || (progress?.assigned_to ?? "nobody") === assigned);
}
