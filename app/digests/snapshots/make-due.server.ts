import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { isBehind } from "../said/is-behind.server.ts";
import { type DueSnapshot, findDueSnapshots } from "./due-snapshots.server.ts";
import { makeSnapshot } from "./make-snapshot.server.ts";

/**
 * Makes the snapshots that are due: of each consultation that has closed, and of those that have a pace, one for each
 * day, week or month while they are open. Each once, however many processes do it; where the digest does not know yet
 * what was said, the next time.
 */
export async function makeDueSnapshots(db: Db, now: Date, progress = unwatched) {
  const due = await findDueSnapshots(db, now);
  await inSteps(due, { act: (snapshot) => makeDue(db, snapshot, now), progress, size: 1 });
}

async function makeDue(db: Db, { id, ...snapshot }: DueSnapshot, now: Date) {
  if (await isBehind(db, id)) return;
  const consultation = await selectConsultations(db)
    .where("consultation.id", "=", id)
    .executeTakeFirstOrThrow();
  await makeSnapshot(db, { consultation, ...snapshot, made_by: null, note: "", now });
}
