import type { FileStore } from "#app/files/store.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { listAddressed } from "../../drafts/addressed.server.ts";
import type { Changing } from "../../drafts/draft-of.ts";
import { withFiles } from "../../drafts/files/draft-attachments.server.ts";
import { findDraft } from "../../drafts/find-draft.server.ts";
import type { SeenDraft } from "../../drafts/save-draft.server.ts";
import type { Writer } from "../../drafts/writer.ts";
import { fileTogether } from "./file-together.server.ts";
import { prepareSubmission } from "./prepare-submission.server.ts";
import { type Sent, storeSubmission } from "./store-submission.server.ts";

export interface DraftToSend {
  consultationId: string;
  changing: Changing;
  /** The draft that its writer had before them when they sent it. */
  seen: SeenDraft;
  vault: Vault;
  /** Where the files that go with the comment have to be before it is received; left out where it can have none. */
  files?: FileStore;
  /** The network that it comes from, whose bounds hold; left out where the portal writes for itself. */
  network?: string;
  now: Date;
}

/**
 * Makes a comment of a draft, or the next version of one that is being changed, and gives its number. Refuses outside
 * the open stage, which is judged here at the moment of storing, and leaves the draft as it is. Sent twice, a draft is
 * one comment. The draft is read, searched for leaks and rendered before others are kept waiting, and must still be the same
 * after. One that is addressed to several governments is filed with all of them at once.
 */
export async function submitComment(db: Db, writer: Writer, submission: DraftToSend): Promise<Sent> {
  const { consultationId, changing, now } = submission;
  const draft = await withFiles(db, writer, await findDraft(db, writer, submission));
  const prepared = await prepareSubmission(db, writer, { ...submission, draft });
  const also = changing === null ? draft.content.also : [];
  if (also.length === 0) return storeSubmission(db, consultationId, prepared);
  const consultation = await findJoint(db, consultationId);
  const addressed = await listAddressed(db, { consultation, content: draft.content, now });
  return fileTogether(db, writer, { home: prepared, draft, addressed, submission });
}

async function findJoint(db: Db, id: string) {
  return db
    .selectFrom("consultation")
    .select(["id", "joint_id"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
