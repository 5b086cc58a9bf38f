import type { Account } from "#app/accounts/account.ts";
import { mayReview } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db, Owner } from "#db/schema.ts";

interface WhichVersioned {
  owners: Owner[];
  account: Account | null;
  consultation: { id: string; government_code: string };
  number: string | undefined;
}

/** A comment or reply whose versions are to be compared; 404 but for its owner and that government's moderators. */
export async function findVersioned(db: Db, { owners, account, consultation, number }: WhichVersioned) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "owner", "parent_id", "attribution", "current_version", "published_version"])
    .select("set_aside")
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  const isOwn = owners.some((owner) => owner === comment?.owner);
  if (!comment || !(isOwn || mayReview(account, { ...comment, ...consultation }))) throw notFound();
  const { owner: _, set_aside: _aside, parent_id, ...rest } = comment;
  return { ...rest, isOwn, isReply: parent_id !== null };
}
