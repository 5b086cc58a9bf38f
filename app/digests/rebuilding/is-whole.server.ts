import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { RebuildProposal } from "./rebuild-proposal.ts";

/** Whether the key points are still those that a choice was compared with, and what would name new ones is there. True before there is a choice. */
export async function isWhole(db: Db, consultationId: string, rebuildId: string) {
  const made = await db
    .selectFrom("digest_rebuild")
    .select("choice")
    .where("id", "=", rebuildId)
    .executeTakeFirst();
  if (!made?.choice) return true;
  const { standing, points }: RebuildProposal = JSON.parse(made.choice);
  const now = await listPoints(db, consultationId);
  const areThese = now.length === standing.length && now.every(({ id }, place) => id === standing[place]);
  return areThese && (await areThere(db, points));
}

async function areThere(db: Db, points: RebuildProposal["points"]) {
  const quotes = points.map(({ quote_passage_id }) => quote_passage_id);
  const there = new Set<string>();
  for (const ids of idsAtOnce(quotes)) {
    const found = await db.selectFrom("passage").select("id").where("id", "in", ids).execute();
    for (const { id } of found) there.add(id);
  }
  return quotes.every((id) => there.has(id));
}

/** Key points that are named by a passage. */
export async function listPoints(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .select(["id", "language", "position", "quote_passage_id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .where("quote_passage_id", "is not", null)
    .orderBy("id")
    .execute();
}
