import type { Db } from "#db/schema.ts";

/** By side, how many passages may be key points and how many of them make none. */
export type LeftCounts = Map<string, { all: number; left: number }>;

/** With the JSON as which they are kept; both null where nobody has counted them since all may have changed. */
interface KeptCounts {
  json: string | null;
  counts: LeftCounts | null;
}

/** About how many they are, without counting: what officials did since they were last counted is not in it. */
export async function readLeft(db: Db, consultationId: string): Promise<KeptCounts> {
  const progress = await db
    .selectFrom("digest_progress")
    .select("left_counts")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const json = progress?.left_counts ?? null;
  return { json, counts: json === null ? null : new Map(JSON.parse(json)) };
}

/**
 * Keeps what was counted, which takes too long to hold the row: not where what was kept before that is another by now, since
 * passages were assigned meanwhile, nor where some are to be assigned again. Then it is counted the next time. Where nothing was kept before,
 * those that were assigned meanwhile may be missing in it.
 */
export async function keepLeft(
  db: Db,
  consultationId: string,
  { before, counted }: { before: KeptCounts; counted: LeftCounts },
) {
  await db
    .updateTable("digest_progress")
    .set({ left_counts: asKept(counted) })
    .where("consultation_id", "=", consultationId)
    .where("left_counts", before.json === null ? "is" : "=", before.json)
    .where("again", "is", null)
    .execute();
}

const asKept = (counts: LeftCounts) => JSON.stringify([...counts]);

/** In a transaction that holds the row. */
export async function addToLeft(db: Db, consultationId: string, added: LeftCounts) {
  const { counts } = await readLeft(db, consultationId);
  if (!counts || added.size === 0) return;
  for (const [side, { all, left }] of added) {
    const known = counts.get(side) ?? { all: 0, left: 0 };
    counts.set(side, { all: known.all + all, left: known.left + left });
  }
  await db
    .updateTable("digest_progress")
    .set({ left_counts: asKept(counts) })
    .where("consultation_id", "=", consultationId)
    .execute();
}
