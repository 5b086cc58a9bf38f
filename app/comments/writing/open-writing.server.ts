import type { Account } from "#app/accounts/account.ts";
import { isOpen } from "#app/consultations/consultation.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { notFound } from "#app/http/refusals.ts";
import { wholeNumber } from "#app/http/whole-number.ts";
import type { Db } from "#db/schema.ts";
import { newComment } from "./draft.ts";
import { findDraft } from "./drafts.server.ts";
import { isMendable } from "./mending.ts";
import { provisionsAt } from "./provisions-at.server.ts";
import { findReturn } from "./returns.server.ts";

interface Asked {
  reference: string | undefined;
  /** The address that was asked for; its `mend` is the number of a returned comment. */
  url: string;
  now: Date;
}

/** What the pages have before them on which a comment is written: the draft, of what it is, and whether it can be sent. */
export async function openWriting(db: Db, author: Account, { reference, url, now }: Asked) {
  const consultation = await findConsultation(db, author, reference);
  const mend = new URL(url).searchParams.get("mend");
  const mended = mend === null ? null : await findMended(db, author, { consultation, number: mend });
  const place = { consultationId: consultation.id, draftOf: mended?.id ?? newComment };
  const draft = await findDraft(db, author, place);
  const mayWrite = mended
    ? isMendable(consultation, { status: mended.status, returnedAt: mended.return?.decided_at ?? null, now })
    : isOpen(consultation, now);
  return { consultation, mended, place, draft, mayWrite };
}

/** The same as a page shows it. */
export async function viewWriting(db: Db, author: Account, asked: Asked) {
  const { consultation, mended, draft, mayWrite } = await openWriting(db, author, asked);
  const provisions = await provisionsAt(
    db,
    consultation.id,
    draft.content.points.map(({ anchor }) => anchor),
  );
  const points = draft.content.points
    .map((point) => ({ ...point, provision: provisions.get(point.anchor) ?? null }))
    .sort((one, other) => (one.provision?.sort_order ?? 0) - (other.provision?.sort_order ?? 0));
  return {
    consultationId: consultation.id,
    frame: frameOf(consultation, { account: author, now: asked.now }),
    moderation: consultation.moderation,
    mends: mended?.number ?? null,
    returned: mended?.return ?? null,
    marks: { draft: draft.id ?? "", revision: String(draft.revision) },
    savedAt: draft.updated_at,
    position: draft.content.position,
    remarks: draft.content.remarks,
    points,
    mayWrite,
  };
}

export type WritingView = Awaited<ReturnType<typeof viewWriting>>;

async function findMended(
  db: Db,
  author: Account,
  { consultation, number }: { consultation: { id: string }; number: string },
) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "status"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .where("author_id", "=", author.id)
    .where("parent_id", "is", null)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return { ...comment, return: await findReturn(db, comment.id) };
}
