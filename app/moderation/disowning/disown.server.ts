import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayFlag } from "#app/accounts/permissions.ts";
import { isInHold, isWithdrawn } from "#app/comments/comment/standing.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { longestExplanation, mostOpenDisownings, relations } from "./disowning.ts";
import { hideDisowned } from "./hide.server.ts";
import { isOwnSignature } from "./own-signature.server.ts";

const explained = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(longestExplanation, messageText("disowning.too-long", { most: longestExplanation }));

/** The form with which a person says that a comment bearing their name is not theirs. */
export const newDisowning = z.object({
  relation: z.enum(relations, messageText("disowning.choose-who-you-are")),
  explanation: explained(messageText("disowning.say-why")),
});

/** The form with which its author answers. */
export const newAuthorAnswer = z.object({
  disowning: z.string(),
  answer: explained(messageText("disowning.write-an-answer")),
});

interface Disowning extends z.infer<typeof newDisowning> {
  comment: { id: string; consultation_id: string; author_id: string | null };
  now: Date;
}

/**
 * Says that a published comment which is signed is not theirs whose name it bears. It is hidden at once where the account
 * bore that name before the comment was sent, and hides none other so; else a moderator looks first. Refuses twice for a
 * version, and where too many wait.
 */
export async function disown(db: Db, account: Account, disowning: Disowning) {
  const { comment, relation, explanation, now } = disowning;
  const { id: comment_id, consultation_id } = comment;
  allow(mayFlag(account, comment));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, consultation_id);
    const signed = await findSigned(db, comment_id);
    if (!signed) return refused({ form: message("disowning.not-public") });
    const { published_version: version, ...signature } = signed;
    if ((relation === "named" ? signed.author_name : signed.organisation) === null)
      return refused({ relation: message("disowning.bears-no-such-name") });
    const own = await db
      .selectFrom("disowning")
      .innerJoin("comment", "comment.id", "disowning.comment_id")
      .select(["disowning.comment_id", "disowning.version", "disowning.outcome", "disowning.hidden_at"])
      .select(["disowning.hidden_by", "comment.withdrawn_at", "comment.set_aside"])
      .where("disowning.account_id", "=", account.id)
      .execute();
    if (own.some((one) => one.comment_id === comment_id && one.version === version))
      return refused({ form: message("disowning.once") });
    const open = own.filter((one) => one.outcome === null && !isWithdrawn(one));
    // Nobody clears up what is in the hold.
    if (open.filter((one) => !isInHold(one)).length >= mostOpenDisownings)
      return refused({ form: message("disowning.too-many", { most: mostOpenDisownings }) });

    const [id, disowned_at] = [newId(), now.toISOString()];
    await db
      .insertInto("disowning")
      .values({
        ...{ id, comment_id, version, account_id: account.id, relation, explanation, disowned_at },
        ...{ hidden_at: null, hidden_by: null, author_answer: null, author_answered_at: null },
        ...{ outcome: null, reason: null, settled_by: null, settled_at: null },
      })
      .execute();
    // Who disowned it is for moderators alone.
    const event = { kind: "disowned", comment_id, version, occurred_at: disowned_at } as const;
    await recordEvents(db, consultation_id, [event]);
    // One in the hold hides its comment again once that is released.
    const hidesAnother = open.some(({ hidden_at, hidden_by }) => hidden_at !== null && hidden_by === null);
    if (!hidesAnother && (await isOwnSignature(db, account, { comment: signature, relation })))
      await hideDisowned(db, { id, comment_id, consultation_id, version }, { by: null, at: disowned_at });
    return { ok: true as const };
  });
}

/** As it is signed in public; none where no version is public, or an authority says it. */
async function findSigned(db: Db, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .select(["author_name", "organisation", "submitted_at", "published_version"])
    .where("id", "=", commentId)
    .where("answers_for", "is", null)
    .executeTakeFirst();
  if (!comment || comment.published_version === null) return null;
  return { ...comment, published_version: comment.published_version };
}

interface AuthorAnswer extends z.infer<typeof newAuthorAnswer> {
  comment: { id: string; consultation_id: string };
  now: Date;
}

/** Keeps what the author of the comment says to it, once; its caller knows that it is the author. */
export async function answerDisowning(db: Db, { comment, disowning: id, answer, now }: AuthorAnswer) {
  return inTransaction(db, async (db) => {
    await lockConsultation(db, comment.consultation_id);
    const answered = await db
      .updateTable("disowning")
      .set({ author_answer: answer, author_answered_at: now.toISOString() })
      .where("id", "=", id)
      .where("comment_id", "=", comment.id)
      .where("author_answer", "is", null)
      .where("outcome", "is", null)
      .executeTakeFirst();
    if (answered.numUpdatedRows === 0n) return refused({ answer: message("disowning.answered-already") });
    return { ok: true as const };
  });
}
