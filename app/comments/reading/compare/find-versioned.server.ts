import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db, Owner } from "#db/schema.ts";

interface WhichVersioned {
  owners: Owner[];
  /** Whether whoever asks moderates comments to this government. */
  mayReadAll: boolean;
  consultation: { id: string };
  number: string | undefined;
}

/** A comment or reply whose versions are to be compared; 404 but for its owner and that government's moderators. */
export async function findVersioned(db: Db, { owners, mayReadAll, consultation, number }: WhichVersioned) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "owner", "parent_id", "attribution", "current_version", "published_version"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  const isOwn = owners.some((owner) => owner === comment?.owner);
  if (!comment || !(isOwn || mayReadAll)) throw notFound();
  const { owner: _, parent_id, ...rest } = comment;
  return { ...rest, isOwn, isReply: parent_id !== null };
}
