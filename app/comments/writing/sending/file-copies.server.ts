import { type FileStore, isStoreAway } from "#app/files/store.server.ts";
import type { DataKey } from "#app/sealing/vault.server.ts";
import { type Message, message } from "#app/words/message.ts";
import { newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { DraftContent } from "../../drafts/draft.ts";
import type { OpenedDraft } from "../../drafts/files/draft-attachments.server.ts";
import { ownerOf, type Writer } from "../../drafts/writer.ts";
import { sealFileAnew } from "../../parts/attachments/seal-file.server.ts";

interface FileCopies {
  draft: OpenedDraft;
  consultationId: string;
  files: FileStore | undefined;
  /** Seals the copies; null where the operator has no key. */
  dataKey: DataKey | null;
  at: Date;
}

/**
 * Copies of a draft's files, sealed with another key for another government: the draft's attachments as the copies have
 * them, or why there are none. Not within a transaction; what is then not sent is an orphan, which is deleted later.
 */
export async function copyFiles(
  db: Db,
  writer: Writer,
  { draft, consultationId, files, dataKey, at }: FileCopies,
): Promise<{ ok: true; attachments: DraftContent["attachments"] } | { ok: false; why: Message }> {
  const attachments: DraftContent["attachments"] = [];
  try {
    for (const { file, ...attachment } of draft.listed) {
      const row = file && (await findRow(db, attachment.id));
      const bytes = row && (await files?.get(row.file_key));
      if (!bytes || !files || !dataKey || !draft.dataKey)
        return { ok: false, why: message("drafts.attached-is-gone") };
      const from = { id: attachment.id, dataKey: draft.dataKey };
      const to = { id: newTimelessId(), dataKey };
      const copy = sealFileAnew({ bytes, details: row.details }, { from, to });
      const place = { consultation_id: consultationId, owner: ownerOf(writer), created_at: at.toISOString() };
      // The row first, so that nothing lies in the store that no row knows of.
      await db
        .insertInto("attachment")
        .values({ ...copy.columns, ...place, kind: row.kind, scan: row.scan })
        .execute();
      await files.put(copy.sealed);
      attachments.push({ ...attachment, id: to.id });
    }
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    return { ok: false, why: message("drafts.store-away") };
  }
  return { ok: true, attachments };
}

async function findRow(db: Db, id: string) {
  return db
    .selectFrom("attachment")
    .select(["kind", "scan", "file_key", "details"])
    .where("id", "=", id)
    .executeTakeFirst();
}
