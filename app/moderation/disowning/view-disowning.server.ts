import type { Account } from "#app/accounts/account.ts";
import { isInHold } from "#app/comments/comment/standing.ts";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db, Owner } from "#db/schema.ts";

interface WhichDisowned {
  consultation: { id: string; government_code: string };
  number: string | undefined;
  /** For whom the reader may answer. */
  owners: Owner[];
}

/**
 * A comment with what its reader may know of who disowns it: its author all of it but who did, and whoever disowned it what
 * they said. 404 where it is neither public nor has the reader to do with it.
 */
export async function viewDisowning(db: Db, account: Account, which: WhichDisowned) {
  const { consultation, number, owners } = which;
  const comment = await db
    .selectFrom("comment")
    .select(["id", "consultation_id", "number", "author_id", "author_name", "organisation", "owner"])
    .select(["published_version", "withdrawn_at", "set_aside"])
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!comment) throw notFound();
  const { owner, ...shown } = comment;
  const isOwn = owner !== null && owners.includes(owner);
  const all = await db
    .selectFrom("disowning")
    .select(["id", "account_id", "relation", "explanation", "disowned_at"])
    .select(["author_answer", "outcome", "reason", "settled_at"])
    .where("comment_id", "=", comment.id)
    .orderBy("disowned_at", "desc")
    .execute();
  const disownings = all
    .filter(({ account_id }) => isOwn || account_id === account.id)
    .map(({ account_id: _, ...disowning }) => disowning);
  // Of what is in the hold nobody but its author knows, and nobody can disown it there.
  if (isInHold(comment) && (!isOwn || disownings.length === 0)) throw notFound();
  if (!isOwn && disownings.length === 0) await findComment(db, null, { consultation, number });
  return { comment: shown, isOwn, disownings };
}

export type ShownDisowning = Awaited<ReturnType<typeof viewDisowning>>["disownings"][number];
