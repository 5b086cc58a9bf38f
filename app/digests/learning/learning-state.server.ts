import type { Db } from "#db/schema.ts";
import { hashOf } from "../building/verbatim.server.ts";
import { listVerdicts } from "../building/verdicts.server.ts";
import type { SaidPair } from "./pair-features.ts";

/** The consultations of which officials edited the digest. */
export async function findEdited(db: Db) {
  return db
    .selectFrom("consultation")
    .innerJoin("digest_progress as progress", "progress.consultation_id", "consultation.id")
    .select(["consultation.id", "consultation.reference", "progress.waits"])
    .select(["progress.edit_number", "progress.event_number", "progress.build_number"])
    .where("progress.edit_number", ">", 0)
    .where("progress.build_number", "is not", null)
    .orderBy("consultation.id")
    .execute();
}

/** What officials said of passages and have read. */
export async function listSaid(db: Db, consultationId: string) {
  return (await listVerdicts(db, consultationId)).filter(({ isRead }) => isRead);
}

/** From what was learnt the last time, null where nothing was yet; from what it would be now; and whether that comes to the same. */
export async function findLearnt(db: Db, consultationId: string, said: SaidPair[]) {
  const row = await db
    .selectFrom("digest_learning")
    .select("learnt_from")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const before = row?.learnt_from ?? null;
  const learnt_from = await whatToLearnFrom(db, consultationId, said);
  const isLearnt = before === learnt_from || (before === null && said.length === 0);
  return { before, learnt_from, isLearnt };
}

/**
 * Whether there is anything to learn that was not learnt yet. What was found learnt stays so until something happens, an official
 * edits, or the digest is worked on: so long it is not read again.
 */
export async function isAnyToLearn(db: Db) {
  const known = learnt.get(db) ?? new Map<string, string>();
  learnt.set(db, known);
  for (const { id, waits, ...progress } of await findEdited(db)) {
    const state = JSON.stringify(progress);
    if (waits === 0 && known.get(id) === state) continue;
    if (!(await findLearnt(db, id, await listSaid(db, id))).isLearnt) return true;
    if (waits === 0) known.set(id, state);
  }
  return false;
}

/** By consultation, in which state of its digest all was learnt. */
const learnt = new WeakMap<Db, Map<string, string>>();

/** Changes whenever proposals would: with what officials said, with passages and with key points. */
async function whatToLearnFrom(db: Db, consultationId: string, said: SaidPair[]) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const key_points = await db
    .selectFrom("key_point")
    .select(["id", "quote_passage_id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .orderBy("id")
    .execute();
  const verdicts = said.map(({ passage_id, key_point_id, verdict }) => [passage_id, key_point_id, verdict]);
  return hashOf(JSON.stringify([verdicts.map(String).sort(), progress, key_points]));
}
