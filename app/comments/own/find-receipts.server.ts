import type { Account } from "#app/accounts/account.ts";
import { mayReadUnpublished } from "#app/accounts/permissions.ts";
import { notFound } from "#app/http/refusals.ts";
import { wholeNumber } from "#app/http/whole-number.ts";
import type { Db } from "#db/schema.ts";
import { listPoints } from "../reading/find-comment.server.ts";
import { canonicalForm, receiptNumber } from "../receipt.server.ts";

interface Consultation {
  id: string;
  reference: string;
  government_code: string;
}

/** The receipts of a comment's versions, the latest first; 404 but for its author and that government's moderators. */
export async function findReceipts(
  db: Db,
  reader: Account,
  { consultation, number }: { consultation: Consultation; number: string | undefined },
) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "author_id", "status", "parent_id"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!comment) throw notFound();
  const { government_code, reference } = consultation;
  if (!mayReadUnpublished(reader, { author_id: comment.author_id, government_code })) throw notFound();

  const stored = await db
    .selectFrom("comment_version")
    .select(["version", "position", "remarks", "remarks_html", "language", "hash", "submitted_at"])
    .where("comment_id", "=", comment.id)
    .orderBy("version", "desc")
    .execute();
  const isReply = comment.parent_id !== null;
  const versions = [];
  for (const version of stored) {
    const points = await listPoints(db, comment.id, version.version);
    const canonical = canonicalForm({ ...version, reference, number: comment.number, points });
    versions.push({ ...version, points, canonical, isReply, reference });
  }
  return {
    number: receiptNumber(reference, comment.number),
    comment: { number: comment.number, status: comment.status, isReply },
    versions,
  };
}

export type Receipt = Awaited<ReturnType<typeof findReceipts>>["versions"][number];
