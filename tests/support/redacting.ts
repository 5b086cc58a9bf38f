import type { Account } from "#app/accounts/account.ts";
import { appeal, lastDecision, listAppeals } from "#app/comments/own/appealing/appeal.server.ts";
import { markAll } from "#app/comments/parts/redacted/passages.ts";
import { readRows } from "#app/comments/parts/redacted/version-rows.server.ts";
import { listRedactable } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { keepRedaction } from "#app/moderation/redacting/keep-redaction.server.ts";
import { redact } from "#app/moderation/redacting/redact.server.ts";
import type { TakingOut } from "#app/moderation/redacting/redact-rows.server.ts";
import type { Db, Ground } from "#db/schema.ts";
import { english } from "./english.tsx";

interface TakenOutPassage {
  commentId: string;
  /** In the remarks, or several; null where nothing is marked. */
  passage: string | readonly string[] | null;
  version?: number;
  now: Date;
}

/** What a moderator sends who marks that passage, for personal data. */
export async function takingOut(db: Db, { commentId, passage, version = 1, now }: TakenOutPassage) {
  const { parts } = await listRedactable({ db, t: english }, { comment_id: commentId, version });
  const text = parts.find(({ name }) => name === "remarks")?.text ?? "";
  const passages = passage === null ? [] : [passage].flat();
  const remarks = markAll(text, passages);
  const grounds = new Map<string, Ground>(
    passages.map((passage) => [passage.replace(/\s+/g, " "), "personal data"]),
  );
  const taking: TakingOut = { marked: { remarks }, lines: {}, whole: {}, grounds };
  return { commentId, version, parts, taking, reason: null, now };
}

/** Publishes a comment in the queue without that passage; it must be taken. */
export async function takeOut(db: Db, moderator: Account, passage: TakenOutPassage) {
  const result = await redact(db, moderator, await takingOut(db, passage));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
}

/** Sends that version of a comment, which then waits in the queue. */
export async function aVersion(
  db: Db,
  comment: { id: string },
  { version, remarks }: { version: number; remarks: string },
) {
  const first = await db
    .selectFrom("comment_version")
    .selectAll()
    .where("comment_id", "=", comment.id)
    .where("version", "=", 1)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("comment_version")
    .values({ ...first, version, draft_id: null, remarks, remarks_html: `<p>${remarks}</p>` })
    .execute();
  await db
    .updateTable("comment")
    .set({ current_version: version, queued_at: first.submitted_at })
    .where("id", "=", comment.id)
    .execute();
}

/** Leaves a version as it stands in the tables where that passage was taken out of it. */
export async function redactedBefore(
  db: Db,
  { commentId, passage, version }: { commentId: string; passage: string; version: number },
) {
  const which = { comment_id: commentId, version };
  const whole = await readRows(db, which);
  const left = { ...whole, remarks: whole.remarks.replace(passage, "") };
  const one = { part: "remarks", kind: "text", text: passage, isWhole: false } as const;
  await keepRedaction(db, which, { whole, left, taken: [{ ...one, ground: "personal data" }] });
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
