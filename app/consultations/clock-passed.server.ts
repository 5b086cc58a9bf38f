import { inSteps, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { ClockPassedTable } from "#db/work-tables.ts";
import { listEvents } from "./list-events.server.ts";
import { lockConsultation } from "./lock-consultation.server.ts";
import { recordEvents } from "./record-events.server.ts";

type PassedMoment = ClockPassedTable["passed"];

/**
 * Records as events which consultations the clock has opened and closed since it was last looked; gives how many. One that
 * is opened again closes again. Run twice, or by several processes at once, it records each once, however late.
 */
export async function recordPassed(db: Db, now: Date, progress = unwatched) {
  let recorded = 0;
  for (const passed of ["opened", "closed"] as const)
    await inSteps(await selectPassed(db, passed, now).select("consultation.id").execute(), {
      act: async ({ id }) => {
        if (await record(db, { id, passed, now })) recorded += 1;
      },
      progress: (words) => progress(`${passed}: ${words}`),
    });
  return recorded;
}

const timeOf = { opened: "opens_at", closed: "closes_at" } as const;
const stageOf = { opened: "open", closed: "closed" } as const;

function selectPassed(db: Db, passed: PassedMoment, now: Date) {
  const time = `consultation.${timeOf[passed]}` as const;
  return db
    .selectFrom("consultation")
    .where("stage", "<>", "draft")
    .where(time, "<=", now.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("clock_passed")
            .select("clock_passed.at")
            .whereRef("clock_passed.consultation_id", "=", "consultation.id")
            .whereRef("clock_passed.at", "=", time)
            .where("clock_passed.passed", "=", passed),
        ),
      ),
    );
}

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
