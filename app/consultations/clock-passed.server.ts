import { inSteps, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { listEvents } from "./list-events.server.ts";
import { lockConsultation } from "./lock-consultation.server.ts";
import { type PassedMoment, passedMoments, selectPassed, timeOf } from "./passed-moments.server.ts";
import { recordEvents } from "./record-events.server.ts";

/**
 * Records as events which consultations the clock has opened and closed since it was last looked; gives how many. One that
 * is opened again closes again. Run twice, or by several processes at once, it records each once, however late.
 */
export async function recordPassed(db: Db, now: Date, progress = unwatched) {
  let recorded = 0;
  for (const passed of passedMoments)
    await inSteps(await selectPassed(db, passed, now).select("consultation.id").execute(), {
      act: async ({ id }) => {
        if (await record(db, { id, passed, now })) recorded += 1;
      },
      progress: (words) => progress(`${passed}: ${words}`),
    });
  return recorded;
}

const stageOf = { opened: "open", closed: "closed" } as const;

interface Recording {
  id: string;
  passed: PassedMoment;
  now: Date;
}

/** Whether it was: one that an official ended before has not been opened or closed by the clock. */
async function record(db: Db, { id, passed, now }: Recording) {
  return inTransaction(db, async (db) => {
    const consultation = await lockConsultation(db, id);
    const isStillPassed = await selectPassed(db, passed, now)
      .select("consultation.id")
      .where("consultation.id", "=", id)
      .executeTakeFirst();
    if (!isStillPassed) return false;
    await db
      .insertInto("clock_passed")
      .values({ consultation_id: id, passed, at: consultation[timeOf[passed]] })
      .execute();
    const events = await listEvents(db, consultation, { now });
    const event = events.find(({ stage }) => stage === stageOf[passed]);
    if (event) await recordEvents(db, id, [{ kind: passed, occurred_at: event.occurred_at }]);
    return event !== undefined;
  });
}
