import type { Account } from "#app/accounts/account.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { type LockedConsultation, lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, refused } from "#app/http/refusals.ts";
import type { Db, Position } from "#db/schema.ts";
import { recordComment } from "../record-comment.server.ts";
import type { CommentContent } from "../store-version.server.ts";
import { missingFrom, newComment } from "./draft.ts";
import { type Draft, findDraft, numberSentFrom } from "./drafts.server.ts";
import { mendComment } from "./mend-comment.server.ts";
import { provisionsAt } from "./provisions-at.server.ts";

interface Submission {
  consultationId: string;
  draftOf: string;
  /** The draft that its author had before them when they sent it. */
  seen: { id: string; revision: number };
  now: Date;
}

type Result = { ok: true; number: number } | { ok: false; errors: Errors };

/**
 * Makes a comment of a draft, or the next version of a returned comment, and gives its number. Refuses outside the open
 * stage, which is judged here at the moment of storing, and leaves the draft as it is. Sent twice, a draft is one comment.
 */
export async function submitComment(db: Db, author: Account, submission: Submission): Promise<Result> {
  const { consultationId, draftOf, seen, now } = submission;
  return db.transaction().execute(async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const sent = seen.id ? await numberSentFrom(db, author, seen.id) : null;
    if (sent !== null) return { ok: true, number: sent };

    if (draftOf === newComment && !isOpen(consultation, now)) return refused({ form: notOpen });
    const draft = await findDraft(db, author, { consultationId, draftOf });
    if (draft.id === null) return refused({ form: draftOf === newComment ? nothingToSend : unchanged });
    if (draft.id !== seen.id || draft.revision !== seen.revision) return refused({ form: changedMeanwhile });

    const checked = await readyContent(db, consultationId, draft);
    if (!checked.ok) return checked;

    const facts = { ...checked.content, draftId: draft.id, now };
    const result =
      draftOf === newComment
        ? await recordNew(db, author, { consultation, ...facts })
        : await mendComment(db, author, { consultation, commentId: draftOf, ...facts });
    if (result.ok) await db.deleteFrom("draft").where("id", "=", draft.id).execute();
    return result;
  });
}

const notOpen = "This consultation does not take comments now. Your draft is kept, and you can copy it";
const nothingToSend = "There is nothing to send yet. Write general remarks, or add a point";
const unchanged = "Change your comment before you send it again";
const changedMeanwhile =
  "Your draft has changed since you opened this page. Read it again as it is now, then send it";

/** What a draft says, as it is stored; refuses where something is missing. */
async function readyContent(db: Db, consultationId: string, { content }: Draft) {
  const provisions = await provisionsAt(
    db,
    consultationId,
    content.points.map(({ anchor }) => anchor),
  );
  const errors = missingFrom(content, (anchor) => provisions.get(anchor)?.label);
  if (Object.keys(errors).length > 0) return refused(errors);

  const points = content.points.map(({ anchor, position, reasons }) => ({
    provision_id: provisions.get(anchor)?.id ?? "",
    position: chosen(position),
    reasons,
    order: provisions.get(anchor)?.sort_order ?? 0,
  }));
  points.sort((one, other) => one.order - other.order);
  return {
    ok: true as const,
    content: {
      position: chosen(content.position),
      remarks: content.remarks,
      points: points.map(({ order, ...point }) => point),
    },
  };
}

/** missingFrom has made sure that every position is chosen. */
const chosen = (position: Position | ""): Position => position || "no position";

interface New extends CommentContent {
  consultation: LockedConsultation;
  draftId: string;
  now: Date;
}

async function recordNew(db: Db, author: Account, { now, ...comment }: New): Promise<Result> {
  const { number } = await recordComment(db, {
    ...comment,
    attribution: attributionOf(author),
    status: comment.consultation.moderation === "before" ? "held" : "published",
    submittedAt: now,
  });
  return { ok: true, number };
}

/** How a comment by this account is signed. */
export function attributionOf({ id, name, organisation, stakeholder_group, country }: Account) {
  return { author_id: id, author_name: name, organisation, stakeholder_group, country };
}
