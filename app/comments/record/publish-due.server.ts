import { startOfDay } from "#app/consultations/local-time.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { selectDuePublications } from "./due-publications.server.ts";
import { makePublic } from "./public-version.server.ts";

/**
 * Publishes what a moderator has let through and whose time has come, and gives how many. What was changed, put back in
 * the queue or withdrawn meanwhile stays as it is. The day alone is stored. Run twice, or by two processes at once, it
 * publishes each once.
 */
export async function publishDue(db: Db, now: Date, progress = unwatched) {
  const due = await selectDuePublications(db, now).select(["id", "consultation_id"]).execute();
  let published = 0;
  await inSteps(due, {
    act: async (comment) => {
      if (await publish(db, { ...comment, now })) published += 1;
    },
    progress,
  });
  return published;
}

interface DuePublication {
  id: string;
  consultation_id: string;
  now: Date;
}

async function publish(db: Db, { id, consultation_id, now }: DuePublication) {
  return inTransaction(db, async (db) => {
    const { time_zone } = await lockConsultation(db, consultation_id);
    const comment = await selectDuePublications(db, now)
      .select(["id", "consultation_id", "current_version", "published_version", "published_at", "parent_id"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (!comment) return false;
    await db
      .updateTable("comment")
      .set({ status: "published", publish_at: null })
      .where("id", "=", id)
      .execute();
    const at = startOfDay(now, time_zone).toISOString();
    await makePublic(db, comment, { version: comment.current_version, at });
    return true;
  });
}
