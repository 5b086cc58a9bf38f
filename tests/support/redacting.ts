import type { Account } from "#app/accounts/account.ts";
import { appeal, lastDecision, listAppeals } from "#app/comments/own/appealing/appeal.server.ts";
import { listRedactable } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { redact } from "#app/moderation/redacting/redact.server.ts";
import type { TakingOut } from "#app/moderation/redacting/redact-rows.server.ts";
import type { Db, Ground } from "#db/schema.ts";
import { english } from "./english.tsx";

interface TakenOutPassage {
  commentId: string;
  /** In the remarks; null where nothing is marked. */
  passage: string | null;
  version?: number;
  now: Date;
}

/** What a moderator sends who marks that passage, for personal data. */
export async function takingOut(db: Db, { commentId, passage, version = 1, now }: TakenOutPassage) {
  const { parts } = await listRedactable({ db, t: english }, { comment_id: commentId, version });
  const text = parts.find(({ name }) => name === "remarks")?.text ?? "";
  const remarks = passage === null ? text : text.replace(passage, `[[${passage}]]`);
  const grounds = new Map<string, Ground>(
    passage === null ? [] : [[passage.replace(/\s+/g, " "), "personal data"]],
  );
  const taking: TakingOut = { marked: { remarks }, lines: {}, whole: {}, grounds };
  return { commentId, version, parts, taking, reason: null, now };
}

/** Publishes a comment in the queue without that passage; it must be taken. */
export async function takeOut(db: Db, moderator: Account, passage: TakenOutPassage) {
  const result = await redact(db, moderator, await takingOut(db, passage));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
}

interface AppealedComment {
  author: { id: string };
  comment: { id: string; consultation_id: string };
  reason?: string;
  now: Date;
}

/** Appeals against the last decision on a comment; gives the id of the appeal. */
export async function anAppeal(
  db: Db,
  { author, comment, reason = "It is all true.", now }: AppealedComment,
) {
  const decision = (await lastDecision(db, comment.id))?.id ?? "";
  const taking = { account: author, owner: `account:${author.id}` as const };
  const place = { consultationId: comment.consultation_id, commentId: comment.id };
  const result = await appeal(db, taking, { ...place, decision, reason, now });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const [sent] = await listAppeals(db, comment.id);
  return sent?.id ?? "";
}
