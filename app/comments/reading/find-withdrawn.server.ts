import { redirect } from "@remix-run/server-runtime";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";
import { commentAddress } from "../comment/addresses.ts";
import { wasWithdrawnFromPublic } from "../comment/standing.ts";
import { rootNumberOf } from "./find-comment.server.ts";
import { findThread } from "./threads.server.ts";

interface WhichWithdrawn {
  consultation: { id: string; reference: string };
  number: string | undefined;
}

/**
 * What everyone is shown of a comment that was public until its author withdrew it: since when, and the replies below
 * it; null where that is not so. A withdrawn reply is shown in its thread, to which this leads.
 */
export async function findWithdrawn(db: Db, { consultation, number }: WhichWithdrawn) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "root_id", "status", "published_version", "withdrawn_at"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!comment?.withdrawn_at || !wasWithdrawnFromPublic(comment)) return null;
  const { root_id, withdrawn_at } = comment;
  if (root_id) {
    const root = await rootNumberOf(db, root_id);
    throw redirect(`${commentAddress(consultation.reference, root)}#reply-${comment.number}`);
  }
  return { comment: { number: comment.number, withdrawn_at }, thread: await findThread(db, comment) };
}
