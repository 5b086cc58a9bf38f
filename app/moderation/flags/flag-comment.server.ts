import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayFlag } from "#app/accounts/permissions.ts";
import { isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { moderatorsGrounds } from "../grounds.ts";
import { longestExplanation, mostOpenFlags } from "./flag.ts";

/** The form with which a person points moderators to a published comment. */
export const newFlag = z.object({
  ground: z.enum(moderatorsGrounds, messageText("flags.choose-a-ground")),
  explanation: z
    .string()
    .trim()
    .min(1, messageText("flags.say-what"))
    .max(longestExplanation, messageText("flags.too-long", { most: longestExplanation })),
});

interface Flagging extends z.infer<typeof newFlag> {
  comment: { id: string; consultation_id: string; author_id: string | null };
  now: Date;
}

/**
 * Points the government's moderators to a published comment. Nothing happens to the comment by that, however many do it.
 * Refuses where the person has done so for this version, or has too many that wait for an answer.
 */
export async function flagComment(db: Db, account: Account, flagging: Flagging) {
  const { comment, ground, explanation, now } = flagging;
  allow(mayFlag(account, comment));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, comment.consultation_id);
    const version = await publicVersion(db, comment.id);
    if (version === null) return refused({ form: message("flags.not-public") });
    if (await hasFlagged(db, { account, commentId: comment.id, version }))
      return refused({ form: message("flags.once") });
    if ((await countOpen(db, account)) >= mostOpenFlags)
      return refused({ form: message("flags.too-many", { most: mostOpenFlags }) });
    const flagged_at = now.toISOString();
    await db
      .insertInto("flag")
      .values({
        ...{ id: newId(), comment_id: comment.id, version, account_id: account.id },
        ...{ ground, explanation, flagged_at },
        ...{ answer: null, answer_reason: null, answered_by: null, answered_at: null },
      })
      .execute();
    // Who flagged it is for moderators alone, and events are for all that follows from them.
    const event = { kind: "flagged", comment_id: comment.id, version, occurred_at: flagged_at } as const;
    await recordEvents(db, comment.consultation_id, [event]);
    return { ok: true as const };
  });
}

async function publicVersion(db: Db, id: string) {
  const { published_version } = await db
    .selectFrom("comment")
    .select("published_version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return published_version;
}

async function hasFlagged(
  db: Db,
  { account, commentId, version }: { account: Account; commentId: string; version: number },
) {
  const flag = await db
    .selectFrom("flag")
    .select("id")
    .where("comment_id", "=", commentId)
    .where("version", "=", version)
    .where("account_id", "=", account.id)
    .executeTakeFirst();
  return flag !== undefined;
}

/** Those that wait for an answer; what was withdrawn or is in the hold waits for none. */
async function countOpen(db: Db, account: Account) {
  const { open } = await db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .select(({ fn }) => fn.countAll<number>().as("open"))
    .where("flag.account_id", "=", account.id)
    .where("flag.answer", "is", null)
    .where(isNotWithdrawnRow)
    .where(isOutOfHoldRow)
    .executeTakeFirstOrThrow();
  return open;
}
