import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { draftOf } from "./draft-of.ts";
import { lapsedClosing } from "./lapse.ts";
import { deleteKeyIfUnused } from "./unused-keys.server.ts";

interface Lapsing {
  db: Db;
  files: FileStore;
}

/**
 * Deletes new drafts, with their files, under keys with which nothing was ever sent, some time after their consultation
 * has closed; gives how many. What was sent stays, and so does every draft of who has sent anything. Run twice, or by two
 * processes at once, it deletes each once; what it is kept from deleting it deletes the next time.
 */
export async function lapseDrafts({ db, files }: Lapsing, now: Date, progress = unwatched) {
  const lapsed = await selectLapsed(db, now).select(["draft.id", "draft.consultation_id"]).execute();
  let deleted = 0;
  await inSteps(lapsed, {
    act: async (draft) => {
      if (await lapse({ db, files }, { ...draft, now })) deleted += 1;
    },
    progress,
  });
  return deleted;
}

function selectLapsed(db: Db, now: Date) {
  return db
    .selectFrom("draft")
    .innerJoin("consultation", "consultation.id", "draft.consultation_id")
    .where("draft.owner", "like", "key:%")
    .where("draft.draft_of", "=", draftOf(null))
    .where(({ fn }) => fn.coalesce("late_until", "closes_at"), "<=", lapsedClosing(now))
    .where("consultation.closes_at", "<=", lapsedClosing(now))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("comment").select("comment.id").whereRef("comment.owner", "=", "draft.owner"))),
    );
}

interface Lapsed {
  id: string;
  consultation_id: string;
  now: Date;
}

async function lapse({ db, files }: Lapsing, { id, consultation_id, now }: Lapsed) {
  const draft = await inTransaction(db, async (db) => {
    // So that nobody makes the consultation longer, or sends the draft, before it is gone.
    await lockConsultation(db, consultation_id);
    const draft = await selectLapsed(db, now)
      .select(["draft.owner", "draft.data_key_id"])
      .where("draft.id", "=", id)
      .executeTakeFirst();
    if (!draft) return null;
    const deleted = await db.deleteFrom("draft").where("id", "=", id).executeTakeFirst();
    return deleted.numDeletedRows === 1n ? draft : null;
  });
  if (!draft) return false;
  const { owner, data_key_id } = draft;
  const attached = await db
    .selectFrom("attachment")
    .select(["id", "file_key"])
    .where("owner", "=", owner)
    .where("consultation_id", "=", consultation_id)
    .execute();
  for (const { id, file_key } of attached) {
    await files.delete(file_key);
    await db.deleteFrom("attachment").where("id", "=", id).execute();
  }
  await deleteKeyIfUnused(db, data_key_id);
  return true;
}
