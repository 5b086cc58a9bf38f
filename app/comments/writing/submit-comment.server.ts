import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, maySubmitFor } from "#app/accounts/permissions.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { type LockedConsultation, lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { type Errors, refused } from "#app/http/refusals.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { inSharedTransaction } from "#db/shared-transaction.server.ts";
import { problemWithStore } from "../attachments/submitted-attachments.server.ts";
import { sealReason } from "../attribution-reason.server.ts";
import { recordComment, type Signed } from "../record-comment.server.ts";
import { type RenderedWords, renderWords } from "../store-version.server.ts";
import { changeComment, isPublishedAtOnce } from "./change-comment.server.ts";
import { newComment } from "./draft.ts";
import { findDraftLeaks, givenAway, openLeaks } from "./draft-leaks.server.ts";
import { cannotSealReason, type Draft, findDraft, numberSentFrom } from "./drafts.server.ts";
import { type Ready, readyContent } from "./ready-content.server.ts";
import { signedBy } from "./signed-by.ts";
import { storedMoment } from "./stored-moment.server.ts";
import { ownerOf, type Writer } from "./writer.ts";

interface Submission {
  consultationId: string;
  draftOf: string;
  /** The draft that its writer had before them when they sent it. */
  seen: { id: string; revision: number };
  vault: Vault;
  /** Where the files that go with the comment have to be before it is received; left out where it can have none. */
  files?: FileStore;
  now: Date;
}

type Result = { ok: true; number: number } | { ok: false; errors: Errors };

/**
 * Makes a comment of a draft, or the next version of one that is being changed, and gives its number. Refuses outside
 * the open stage, which is judged here at the moment of storing, and leaves the draft as it is. Sent twice, a draft is
 * one comment. The draft is read, searched for leaks and rendered before others are kept waiting, and must still be the same after.
 */
export async function submitComment(db: Db, writer: Writer, submission: Submission): Promise<Result> {
  const { consultationId, draftOf, seen, now } = submission;
  const draft = await findDraft(db, writer, submission);
  const isSeen = draft.id === seen.id && draft.revision === seen.revision;
  const ready = isSeen
    ? await readyContent(db, writer, { consultation: { id: consultationId }, draft })
    : null;
  const leaks = ready?.ok ? await findDraftLeaks(db, writer, { consultationId, draft }) : [];
  const problem =
    submission.files && (await problemWithStore(db, writer, { draft, files: submission.files }));
  const words = ready?.ok ? renderWords(ready.content) : undefined;

  return inSharedTransaction(db, consultationId, async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const isThere = await lockDraft(db, writer, seen);
    const sent = isThere || !seen.id ? null : await numberSentFrom(db, writer, seen.id);
    if (sent !== null) return { ok: true, number: sent };
    if (writer.kind === "member")
      allow(maySubmitFor(await findRole(db, writer.account, writer.organisation.id)));

    if (draftOf === newComment && !isOpen(consultation, now)) return refused({ form: notOpen });
    if (draftOf === newComment && writer.kind === "at risk") allow(consultation.at_risk === 1);
    if (draft.id === null || draft.revision === 0)
      return refused({ form: draftOf === newComment ? nothingToSend : unchanged });
    if (ready === null || !isThere) return refused({ form: changedMeanwhile });
    if (!ready.ok) return ready;
    if (openLeaks(leaks, draft.content.standing).length > 0) return refused({ confidential: givenAway });
    if (problem) return refused({ attachments: problem });
    const signed = signedAndSealed(writer, draft);
    if (!signed) return refused({ reason: cannotSealReason });

    const facts = {
      ...ready.content,
      words,
      consultation,
      signed,
      dataKeyId: draft.dataKey?.id ?? null,
      draftId: draft.id,
      at: await storedMoment(db, ownerOf(writer), { consultationId, now }),
    };
    const result =
      draftOf === newComment
        ? await recordNew(db, facts)
        : await changeComment(db, writer, { ...facts, commentId: draftOf, now });
    if (result.ok) await forget(db, draft.id);
    return result;
  });
}

/** What led to the comment, version by version, stays with it: see draft_version. */
async function forget(db: Db, draftId: string) {
  await db.deleteFrom("draft").where("id", "=", draftId).execute();
  await db.deleteFrom("draft_hold").where("draft_id", "=", draftId).execute();
}

/** Whether the writer's draft is in that revision; it then stays so until the caller's transaction ends. */
async function lockDraft(db: Db, writer: Writer, { id, revision }: Submission["seen"]) {
  const locked = await db
    .updateTable("draft")
    .set((column) => ({ revision: column.ref("revision") }))
    .where("id", "=", id)
    .where("revision", "=", revision)
    .where("owner", "=", ownerOf(writer))
    .executeTakeFirst();
  return locked.numUpdatedRows === 1n;
}

/** How it is signed, the reason for it sealed; null where there is no key to seal it with. */
function signedAndSealed(writer: Writer, { content: { signature }, dataKey }: Draft) {
  const signed = signedBy(writer, signature);
  if (signed.attribution !== "withheld") return { ...signed, sealed_reason: null };
  return dataKey && { ...signed, sealed_reason: sealReason(dataKey, signature.reason) };
}

const notOpen = "This consultation does not take comments now. Your draft is kept, and you can copy it";
const nothingToSend = "There is nothing to send yet. Choose your position, and fill in at least one part";
const unchanged = "Change your comment before you send it again";
const changedMeanwhile =
  "Your draft has changed since you opened this page. Read it again as it is now, then send it";

type New = Ready & {
  words: RenderedWords | undefined;
  consultation: LockedConsultation;
  signed: Signed;
  dataKeyId: string | null;
  draftId: string;
  at: Date;
};

/** What is sent in at-risk mode waits for a moderator wherever others need not: its publication is delayed. */
async function recordNew(db: Db, { at, ...comment }: New): Promise<Result> {
  const { number } = await recordComment(db, {
    ...comment,
    status: isPublishedAtOnce(comment.consultation, comment.signed) ? "published" : "held",
    submittedAt: at,
  });
  return { ok: true, number };
}
