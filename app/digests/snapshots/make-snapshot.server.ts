import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, SnapshotOccasion } from "#db/schema.ts";
import { isMoving } from "../building/moving.server.ts";
import { hashOf } from "../building/verbatim.server.ts";
import { referencesIn } from "../said/quote-references.ts";
import { wordsOf } from "../said/read-back.server.ts";
import { canonicalJson } from "./canonical-json.ts";
import { contentOf } from "./snapshot-content.server.ts";
import { groundOf } from "./snapshot-ground.server.ts";

interface SnapshotToMake {
  consultation: OfficialsConsultation;
  /** There is one for each: whoever makes it for the second time makes nothing. */
  occasion: string;
  why: SnapshotOccasion;
  made_by: string | null;
  note: string;
  now: Date;
}

/** While it is made somebody publishes or edits; then it is made again. */
const mostTimes = 5;

/**
 * Keeps the digest as it stands at this moment; gives its number, or null where there is one for that occasion already, and while passages are moved to
 * key points chosen anew, or back.
 * Nothing that happened is half in it: where something happens meanwhile it is made anew. Throws where a quote does not
 * stand in the public form of its comment.
 */
export async function makeSnapshot(db: Db, making: SnapshotToMake): Promise<number | null> {
  for (let times = 1; times <= mostTimes; times++) {
    const before = await stateOf(db, making.consultation.id);
    // After the state: moving begins with an edit.
    if (await isMoving(db, making.consultation.id)) return null;
    const content = await contentOf(db, making.consultation);
    const ground = JSON.stringify(await groundOf(db, making.consultation.id));
    const state = await stateOf(db, making.consultation.id);
    if (canonicalJson(before) !== canonicalJson(state)) continue;
    const references = referencesIn(content);
    const words = await wordsOf(db, making.consultation.id, references);
    const lost = references.find(({ passage_id }) => !words.has(passage_id));
    if (lost)
      throw new Error(`A quote of comment ${lost.number} does not stand in it: no snapshot was made of it`);
    const kept = canonicalJson(content);
    const facts = { comments: content.figures.comments, content: kept, hash: hashOf(kept), ground };
    const { event: event_number, measure_version } = state;
    return store(db, making, { ...facts, event_number, measure_version });
  }
  throw new Error("The digest changed each time that a snapshot was made of it");
}

/** What has happened until now; another snapshot made of the same state is the same. */
async function stateOf(db: Db, consultationId: string) {
  const { event } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("event"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "edit_number", "waits", "joined_from"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const { measure_version } = await db
    .selectFrom("consultation")
    .select("measure_version")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return { event: event ?? 0, progress: progress ?? null, measure_version };
}

interface SnapshotFacts {
  comments: number;
  content: string;
  hash: string;
  ground: string;
  event_number: number;
  measure_version: number;
}

async function store(db: Db, making: SnapshotToMake, facts: SnapshotFacts) {
  const { consultation, occasion, why, made_by, note, now } = making;
  const consultation_id = consultation.id;
  return inTransaction(db, async (db) => {
    await lockConsultation(db, consultation_id);
    const there = await db
      .selectFrom("digest_snapshot")
      .select(["number", "occasion"])
      .where("consultation_id", "=", consultation_id)
      .execute();
    if (there.some((one) => one.occasion === occasion)) return null;
    const number = Math.max(0, ...there.map((one) => one.number)) + 1;
    await db
      .insertInto("digest_snapshot")
      .values({
        ...{ id: newId(), consultation_id, number, occasion, why, made_by, note },
        ...{ made_at: now.toISOString(), ...facts },
      })
      .execute();
    return number;
  });
}
