import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { ConsultationTable, Db, Owner } from "#db/schema.ts";
import { isChangeable } from "../comment/changing.ts";
import { withdrawnForOwner } from "../comment/withdrawn-for-owner.server.ts";
import { findReturn } from "../drafts/returns.server.ts";

interface WhichOwnComment {
  consultation: Pick<ConsultationTable, "id" | "stage" | "opens_at" | "closes_at">;
  number: string | undefined;
  now: Date;
}

/** The author's own comment or reply as they last sent it, with why it was returned; 404 where it is another's. */
export async function findOwnComment(db: Db, owner: Owner, { consultation, number, now }: WhichOwnComment) {
  const comment = await db
    .selectFrom("comment")
    .innerJoin("comment_version as current", (join) =>
      join
        .onRef("current.comment_id", "=", "comment.id")
        .onRef("current.version", "=", "comment.current_version"),
    )
    .select([
      "comment.id",
      "comment.number",
      "comment.parent_id",
      "comment.status",
      "comment.published_version",
      "comment.set_aside",
      withdrawnForOwner.as("withdrawn_at"),
      "current.remarks",
    ])
    .where("comment.consultation_id", "=", consultation.id)
    .where("comment.number", "=", wholeNumber(number))
    .where("comment.owner", "=", owner)
    .executeTakeFirst();
  if (!comment) throw notFound();
  const { parent_id, ...rest } = comment;
  const returned = await findReturn(db, comment.id);
  return {
    ...rest,
    isReply: parent_id !== null,
    returned,
    isChangeable: isChangeable(consultation, {
      ...comment,
      returnedAt: returned?.decided_at ?? null,
      now,
    }),
  };
}
