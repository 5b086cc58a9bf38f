import { hashed } from "#app/accounts/hashed.server.ts";
import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { receiptNumber } from "../../record/receipt.server.ts";
import { authorKey, signStatement } from "./authorship.server.ts";

interface ClaimedComment {
  consultation: { id: string; reference: string };
  number: string | undefined;
  /** The at-risk key of whoever asks. */
  key: string | null;
}

/**
 * A comment sent in at-risk mode, whether the key that is brought along is its author's, and the public key that proves
 * authorship once there is one. 404 for everyone else until its author has published that key.
 */
export async function findAuthorship(db: Db, { consultation, number, key }: ClaimedComment) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "owner", "published_version", "author_key"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .where("attribution", "=", "at risk")
    .executeTakeFirst();
  if (!comment) throw notFound();
  const { owner, published_version, ...rest } = comment;
  const isOwn = key !== null && owner === `key:${hashed(key)}`;
  const isPublic = published_version !== null && comment.author_key !== null;
  if (!isOwn && !isPublic) throw notFound();
  return { ...rest, receipt: receiptNumber(consultation.reference, comment.number), isOwn };
}

/** Signs a statement by the author of a comment, and publishes the key by which anyone can check it. */
export async function proveAuthorship(db: Db, place: ClaimedComment, statement: string) {
  const { id, receipt, isOwn } = await findAuthorship(db, place);
  if (!isOwn || place.key === null) throw notFound();
  const author_key = authorKey(place.key, receipt);
  const { consultation } = place;
  await inTransaction(db, async (db) => {
    const published = await db
      .updateTable("comment")
      .set({ author_key })
      .where("id", "=", id)
      .where("author_key", "is", null)
      .executeTakeFirst();
    if (published.numUpdatedRows > 0n) await raiseRevision(db, consultation.id);
  });
  return { statement, author_key, signature: signStatement(place.key, receipt, statement) };
}
