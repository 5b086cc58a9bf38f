import { logFailure } from "#app/requests/log-failure.ts";
import { findDataKey } from "#app/sealing/vault.server.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import type { Db, Owner } from "#db/schema.ts";
import type { Keeper } from "../../parts/attachments/keeper.ts";
import { openDraftContent } from "../stored-draft.server.ts";
import { deleteUnusedKeys } from "../unused-keys.server.ts";

/** Two days: what is stored of someone at risk is only the day, and an upload takes its time. */
const hoursToKeep = 48;

interface Old {
  id: string;
  owner: Owner;
  consultation_id: string;
  file_key: string;
}

/**
 * Deletes the files of which no version of a comment and no draft speaks any more, once they are old enough, and
 * the keys that open nothing any more. Where a draft cannot be opened, the files of its owner stay, which is told.
 */
export async function deleteOrphans(keeper: Keeper, now: Date, progress = unwatched) {
  const { db } = keeper;
  const before = new Date(now.getTime() - hoursToKeep * 3_600_000).toISOString();
  await inSteps(await listUnsent(db, before), { act: (old) => deleteUnnamed(keeper, old), progress });
  await deleteUnusedKeys(db, before);
}

async function deleteUnnamed(keeper: Keeper, old: Old) {
  const { db, files } = keeper;
  // Drafts first: one that becomes a comment meanwhile is found as a version after that.
  if (await isInDraft(keeper, old)) return;
  if (await isInVersion(db, old.id)) return;
  await files.delete(old.file_key);
  await db.deleteFrom("attachment").where("id", "=", old.id).execute();
}

async function listUnsent(db: Db, before: string): Promise<Old[]> {
  return db
    .selectFrom("attachment")
    .select(["id", "owner", "consultation_id", "file_key"])
    .where("created_at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("version_attachment")
            .select("version_attachment.attachment_id")
            .whereRef("version_attachment.attachment_id", "=", "attachment.id"),
        ),
      ),
    )
    .execute();
}

async function isInDraft({ db, vault, logFor }: Keeper, { id, owner, consultation_id }: Old) {
  const drafts = await db
    .selectFrom("draft")
    .select(["id", "content", "data_key_id"])
    .where("owner", "=", owner)
    .where("consultation_id", "=", consultation_id)
    .execute();
  for (const draft of drafts) {
    try {
      const dataKey = draft.data_key_id === null ? null : await findDataKey(db, vault, draft.data_key_id);
      const { attachments } = openDraftContent(dataKey, draft.content, draft.id);
      if (attachments.some((attachment) => attachment.id === id)) return true;
    } catch (error) {
      // It may speak of the file, and what is deleted is lost.
      logFailure(logFor(owner), error);
      return true;
    }
  }
  return false;
}

async function isInVersion(db: Db, id: string) {
  const row = await db
    .selectFrom("version_attachment")
    .select("comment_id")
    .where("attachment_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
