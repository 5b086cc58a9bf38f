import type { Db } from "#db/schema.ts";

/** By side, how many passages may be key points and how many of them make none. */
export type LeftCounts = Map<string, { all: number; left: number }>;

/**
 * About how many they are, without counting: what officials did since they were last counted is not in it. Null where nobody has
 * counted them since all may have changed.
 */
export async function readLeft(db: Db, consultationId: string): Promise<LeftCounts | null> {
  const progress = await db
    .selectFrom("digest_progress")
    .select("left_counts")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return progress?.left_counts ? new Map(JSON.parse(progress.left_counts)) : null;
}

export async function keepLeft(db: Db, consultationId: string, counts: LeftCounts) {
  await db
    .updateTable("digest_progress")
    .set({ left_counts: JSON.stringify([...counts]) })
    .where("consultation_id", "=", consultationId)
    .execute();
}

/** In a transaction that holds the row. */
export async function addToLeft(db: Db, consultationId: string, added: LeftCounts) {
  const counts = await readLeft(db, consultationId);
  if (!counts || added.size === 0) return;
  for (const [side, { all, left }] of added) {
    const known = counts.get(side) ?? { all: 0, left: 0 };
    counts.set(side, { all: known.all + all, left: known.left + left });
  }
  await keepLeft(db, consultationId, counts);
}
