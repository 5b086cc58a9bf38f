import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { findSidesOf } from "../building/frozen-sides.server.ts";
import { type LearntProposal, learn, leastLikely } from "./learn.ts";
import { findLearnt } from "./learning-state.server.ts";
import type { SaidPair } from "./pair-features.ts";
import { readSides } from "./read-sides.server.ts";

/** What is less likely is proposed to nobody. */
const leastShown = 0.3;

/**
 * Learns anew which key points passages make, where officials have said something or passages have come since the last
 * time. Only proposals change; what anybody assigned stays. Doing it twice, or beside another process, comes to the same.
 */
export async function keepProposals(
  db: Db,
  consultationId: string,
  { said, progress }: { said: SaidPair[]; progress: Progress },
) {
  const { before, learnt_from, isLearnt } = await findLearnt(db, consultationId, said);
  if (isLearnt) return;
  const proposals = said.length === 0 ? [] : await proposeAll(db, consultationId, { said, progress });
  await inTransaction(db, async (db) => {
    if (!(await markLearnt(db, { consultation_id: consultationId, before, learnt_from }))) return;
    await db.deleteFrom("key_point_proposal").where("consultation_id", "=", consultationId).execute();
    await storeProposals(db, consultationId, proposals);
  });
}

async function proposeAll(
  db: Db,
  consultationId: string,
  { said, progress }: { said: SaidPair[]; progress: Progress },
) {
  const build = await findSidesOf(db, consultationId);
  if (!build) return [];
  const decided = new Set(said.map(({ passage_id }) => passage_id));
  const sides = await readSides(db, consultationId, { build, decided, progress });
  await progress("learning from what officials said");
  return learn(sides, said).filter(({ likely }) => likely >= leastShown);
}

interface Marked {
  consultation_id: string;
  before: string | null;
  learnt_from: string;
}

/** False where somebody else has learnt meanwhile; what they left out is learnt the next time. */
async function markLearnt(db: Db, { consultation_id, before, learnt_from }: Marked) {
  if (before === null) {
    const begun = await db
      .insertInto("digest_learning")
      .values({ consultation_id, learnt_from })
      .onConflict((conflict) => conflict.column("consultation_id").doNothing())
      .executeTakeFirst();
    return begun.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await db
    .updateTable("digest_learning")
    .set({ learnt_from })
    .where("consultation_id", "=", consultation_id)
    .where("learnt_from", "=", before)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Those of which passage and key point are still there; a passage that names a key point proposes itself for none. */
async function storeProposals(db: Db, consultation_id: string, proposals: LearntProposal[]) {
  const { keyPointIds, quotes } = await findKeyPoints(db, consultation_id);
  const fitting = proposals.filter((one) => keyPointIds.has(one.key_point_id) && !quotes.has(one.passage_id));
  for (let at = 0; at < fitting.length; at += rowsAtOnce) {
    const some = fitting.slice(at, at + rowsAtOnce);
    const there = await passagesAmong(
      db,
      some.map(({ passage_id }) => passage_id),
    );
    const rows = some
      .filter(({ passage_id }) => there.has(passage_id))
      .map(({ passage_id, key_point_id, likely }) => ({
        ...{ passage_id, key_point_id, consultation_id },
        likely: Math.round(1000 * likely),
        sureness: Math.round(1000 * Math.abs(likely - leastLikely)),
      }));
    if (rows.length > 0) await db.insertInto("key_point_proposal").values(rows).execute();
  }
}

async function findKeyPoints(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "quote_passage_id"])
    .where("consultation_id", "=", consultationId)
    .execute();
  return {
    keyPointIds: new Set(rows.map(({ id }) => id)),
    quotes: new Set(rows.map(({ quote_passage_id }) => quote_passage_id)),
  };
}

async function passagesAmong(db: Db, passageIds: string[]) {
  const rows = await db.selectFrom("passage").select("id").where("id", "in", passageIds).execute();
  return new Set(rows.map(({ id }) => id));
}
