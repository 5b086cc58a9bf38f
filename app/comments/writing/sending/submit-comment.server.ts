import type { FileStore } from "#app/files/store.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { findDraftLeaks } from "../../drafts/draft-leaks.server.ts";
import type { Changing } from "../../drafts/draft-of.ts";
import { withFiles } from "../../drafts/files/draft-attachments.server.ts";
import { problemWithStore } from "../../drafts/files/submitted-attachments.server.ts";
import { findDraft } from "../../drafts/find-draft.server.ts";
import { readyContent } from "../../drafts/ready-content.server.ts";
import type { SeenDraft } from "../../drafts/save-draft.server.ts";
import type { Writer } from "../../drafts/writer.ts";
import { likenessOf } from "../../record/likeness.server.ts";
import { renderWords } from "../../record/rendered-words.server.ts";
import { type Sent, storeSubmission } from "./store-submission.server.ts";

interface DraftToSend {
  consultationId: string;
  changing: Changing;
  /** The draft that its writer had before them when they sent it. */
  seen: SeenDraft;
  vault: Vault;
  /** Where the files that go with the comment have to be before it is received; left out where it can have none. */
  files?: FileStore;
  now: Date;
}

/**
 * Makes a comment of a draft, or the next version of one that is being changed, and gives its number. Refuses outside
 * the open stage, which is judged here at the moment of storing, and leaves the draft as it is. Sent twice, a draft is
 * one comment. The draft is read, searched for leaks and rendered before others are kept waiting, and must still be the same after.
 */
export async function submitComment(db: Db, writer: Writer, submission: DraftToSend): Promise<Sent> {
  const { consultationId, changing, seen, now } = submission;
  const draft = await withFiles(db, writer, await findDraft(db, writer, submission));
  const isSeen = draft.id === seen.id && draft.revision === seen.revision;
  const ready = isSeen
    ? await readyContent(db, writer, {
        consultation: { id: consultationId },
        draft,
        version: seen.measure_version,
      })
    : null;
  const leaks = ready?.ok ? await findDraftLeaks(db, writer, { consultationId, draft }) : [];
  const problem = submission.files && (await problemWithStore(draft, submission.files));
  const words = ready?.ok ? await renderWords(ready.content) : undefined;
  const likeness = words && (await likenessOf(db, consultationId, words.text));
  const prepared = { writer, changing, seen, draft, ready, leaks, problem, words, likeness, now };
  return storeSubmission(db, consultationId, prepared);
}
