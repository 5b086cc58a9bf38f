import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, maySubmitFor } from "#app/accounts/permissions.ts";
import { type Taken, takenAsOf } from "#app/consultations/changes/as-it-stood.server.ts";
import { type LockedConsultation, lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message, type Told } from "#app/words/message.ts";
import type { Db, HoldCause } from "#db/schema.ts";
import { sharedTransaction } from "#db/shared-transaction.server.ts";
import { sealReason } from "../../comment/attribution-reason.server.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import { causeOfHold } from "../../drafts/controlled.ts";
import { type findOpenLeaks, givenAway } from "../../drafts/draft-leaks.server.ts";
import type { Changing } from "../../drafts/draft-of.ts";
import { type Draft, numberSentFrom } from "../../drafts/find-draft.server.ts";
import type { Ready, readyContent } from "../../drafts/ready-content.server.ts";
import type { SeenDraft } from "../../drafts/save-draft.server.ts";
import { cannotSealReason } from "../../drafts/signature.ts";
import { signedBy } from "../../drafts/signed-by.ts";
import { ownerOf, type Writer } from "../../drafts/writer.ts";
import type { Likeness } from "../../record/choose-campaign.ts";
import { type NewComment, recordComments, type Signed } from "../../record/record-comment.server.ts";
import type { RenderedWords } from "../../record/rendered-words.server.ts";
import { keepHold } from "../../record/technology-hold.server.ts";
import { changeComment, isPublishedAtOnce } from "./change-comment.server.ts";

/** A draft that its writer sends, with all that can be found out before others are kept waiting. */
export interface ReadySubmission {
  writer: Writer;
  changing: Changing;
  /** The draft that its writer had before them when they sent it. */
  seen: SeenDraft;
  draft: Draft;
  /** Null where the draft is no longer as its writer saw it. */
  ready: Awaited<ReturnType<typeof readyContent>> | null;
  /** Those that keep it from being sent. */
  leaks: Awaited<ReturnType<typeof findOpenLeaks>>;
  /** Why its files cannot be stored. */
  problem: Told | null | undefined;
  words: RenderedWords | undefined;
  likeness: Likeness | undefined;
  now: Date;
  /** Of what is filed with several governments at once. */
  filingId?: string;
  /** Whether it is what goes to another government of a draft that stands elsewhere. */
  isCopy?: boolean;
  /** Of a copy, why it goes into the hold: as its author answered for the whole draft, whatever of it goes there. */
  heldFor?: HoldCause | null;
}

/** The comment's number, or why the draft was not sent. */
export type Sent = { ok: true; number: number } | { ok: false; errors: Errors };

/** Stores a submission to a consultation, together with the others to it that wait. */
export const storeSubmission = sharedTransaction({
  work: storeSubmissions,
  sameness: ({ seen }: ReadySubmission) => seen.id,
});

/** The same in the caller's transaction: one answer for each, in their order. */
export async function storeSubmissions(db: Db, consultationId: string, submissions: ReadySubmission[]) {
  const consultation = await lockConsultation(db, consultationId);
  const taken = await takenAsOf(db, consultation);
  const drafts = await lockDrafts(db, consultationId, submissions);
  /** By the id of the draft. */
  const answers = new Map<string, Sent>();
  const fresh: (NewComment & { heldFor: HoldCause | null })[] = [];
  for (const submission of submissions) {
    const { writer, changing, seen, now } = submission;
    const isThere = submission.isCopy || drafts.some((draft) => isAsSeen(draft, submission));
    const judged = await judge(db, submission, { consultation, isThere, taken: taken(now) });
    if ("ok" in judged) answers.set(seen.id, judged);
    else if (changing === null) fresh.push(asNew(judged, consultation));
    else {
      const changed = { ...judged, consultation, commentId: changing, now };
      answers.set(seen.id, await changeComment(db, writer, changed));
    }
  }
  const recorded = await recordComments(
    db,
    consultation,
    fresh.map(({ heldFor, ...comment }) => ({ ...comment, isHeld: heldFor !== null })),
  );
  for (const { draft_id, number } of recorded) answers.set(draft_id ?? "", { ok: true, number });
  for (const [at, { id }] of recorded.entries()) {
    const { heldFor, submittedAt } = fresh[at] ?? {};
    const held = { id, consultation_id: consultation.id, version: 1 };
    if (heldFor && submittedAt) await keepHold(db, held, { cause: heldFor, at: submittedAt.toISOString() });
  }
  await forget(
    db,
    [...answers].flatMap(([id, { ok }]) => (ok ? [id] : [])),
  );
  return submissions.flatMap(({ seen }) => answers.get(seen.id) ?? []);
}

/** Those of these drafts that are there, in their revision; they stay so until the caller's transaction ends. */
async function lockDrafts(db: Db, consultationId: string, submissions: ReadySubmission[]) {
  return db
    .updateTable("draft")
    .set((column) => ({ revision: column.ref("revision") }))
    .where("consultation_id", "=", consultationId)
    .where(
      "id",
      "in",
      submissions.map(({ seen }) => seen.id),
    )
    .returning(["id", "revision", "owner"])
    .execute();
}

type Locked = Awaited<ReturnType<typeof lockDrafts>>[number];

function isAsSeen({ id, revision, owner }: Locked, { seen, writer }: ReadySubmission) {
  return id === seen.id && revision === seen.revision && owner === ownerOf(writer);
}

/** What there is to store; the answer where there is nothing. */
async function judge(
  db: Db,
  submission: ReadySubmission,
  {
    consultation,
    isThere,
    taken,
  }: { consultation: LockedConsultation; isThere: boolean; taken: Taken | null },
): Promise<Sent | ToStore> {
  const { writer, changing, seen, draft, ready, leaks, problem, words, likeness, now } = submission;
  const sent = isThere || !seen.id ? null : await numberSentFrom(db, writer, seen.id);
  if (sent !== null) return { ok: true, number: sent };
  if (writer.kind === "member")
    allow(maySubmitFor(await findRole(db, writer.account, writer.organisation.id)));

  if (changing === null && !taken) return refused({ form: notOpen });
  if (changing === null && writer.kind === "at risk") allow(consultation.at_risk === 1);
  if (draft.id === null || draft.revision === 0)
    return refused({ form: changing === null ? nothingToSend : unchanged });
  if (ready === null || !isThere) return refused({ form: changedMeanwhile });
  const measureVersion = versionWrittenOn(submission, consultation);
  if (measureVersion === null) return refused({ form: changedMeanwhile });
  if (!ready.ok) return ready;
  if (leaks.length > 0) return refused({ confidential: givenAway });
  if (problem) return refused({ attachments: problem });
  const signed = signedAndSealed(writer, draft);
  if (!signed) return refused({ reason: cannotSealReason });

  return {
    ...ready.content,
    measureVersion,
    words,
    likeness,
    signed,
    dataKeyId: draft.dataKey?.id ?? null,
    draftId: draft.id,
    late_by: taken?.late_by ?? null,
    filingId: submission.filingId ?? null,
    heldFor: submission.isCopy ? (submission.heldFor ?? null) : causeOfHold(draft.content),
    at: await storedMoment(db, ownerOf(writer), { consultationId: consultation.id, now }),
  };
}

/**
 * The version of the measure that was on the page from which it was sent, though another was announced on its way; null where its
 * writer had been told of a later one than that page. A copy is made of the present one and of no earlier one.
 */
function versionWrittenOn({ seen, draft, isCopy }: ReadySubmission, { measure_version }: LockedConsultation) {
  const shown = seen.measure_version ?? measure_version;
  if (isCopy && shown !== measure_version) return null;
  return shown <= measure_version && shown >= (draft.measure_version ?? 1) ? shown : null;
}

/** How it is signed, the reason for it sealed; null where there is no key to seal it with. */
function signedAndSealed(writer: Writer, { content: { signature }, dataKey }: Draft) {
  const signed = signedBy(writer, signature);
  if (signed.attribution !== "withheld") return { ...signed, sealed_reason: null };
  return dataKey && { ...signed, sealed_reason: sealReason(dataKey, signature.reason) };
}

const notOpen = message("sending.not-open");
const nothingToSend = message("sending.nothing-to-send");
const unchanged = message("sending.unchanged");
const changedMeanwhile = message("sending.changed-meanwhile");

type ToStore = Ready & {
  measureVersion: number;
  words: RenderedWords | undefined;
  likeness: Likeness | undefined;
  signed: Signed;
  dataKeyId: string | null;
  draftId: string;
  late_by: string | null;
  filingId: string | null;
  heldFor: HoldCause | null;
  at: Date;
};

/** What is sent in at-risk mode waits for a moderator wherever others need not: its publication is delayed. */
function asNew({ at, ...comment }: ToStore, consultation: LockedConsultation) {
  const isPublished = isPublishedAtOnce(consultation, comment.signed);
  const status = isPublished ? ("published" as const) : ("held" as const);
  return { ...comment, status, submittedAt: at };
}

/** What led to a comment, version by version, stays with it: see draft_version. */
async function forget(db: Db, draftIds: string[]) {
  if (draftIds.length === 0) return;
  await db.deleteFrom("draft").where("id", "in", draftIds).execute();
  await db.deleteFrom("draft_hold").where("draft_id", "in", draftIds).execute();
}
