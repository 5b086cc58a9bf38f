import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db, Owner } from "#db/schema.ts";
import { withdrawnForOwner } from "../comment/withdrawn-for-owner.server.ts";

interface WhichOwned {
  consultationId: string;
  number: string | undefined;
}

/** The comment or reply with that number, with whose it is; 404 unless one of the owners has it. */
export async function findOwned(db: Db, owners: Owner[], { consultationId, number }: WhichOwned) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "number", "owner", "parent_id", "status", "attribution"])
    .select([
      "published_version",
      "current_version",
      "queued_at",
      "set_aside",
      withdrawnForOwner.as("withdrawn_at"),
    ])
    .where("consultation_id", "=", consultationId)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  const owner = owners.find((owner) => owner === comment?.owner);
  if (!comment || !owner) throw notFound();
  const { parent_id, ...rest } = comment;
  return { ...rest, owner, isReply: parent_id !== null };
}
