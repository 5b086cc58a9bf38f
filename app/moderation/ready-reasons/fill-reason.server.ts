import type { Account } from "#app/accounts/account.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Db } from "#db/schema.ts";
import { inAuthorsLanguage } from "./in-authors-language.ts";
import { listReadyReasons } from "./ready-reasons.server.ts";

interface Filling {
  government: string;
  typed: Typed;
  comment: { id: string; author_id: string | null; current_version: number };
}

/** What was typed, with the text of the ready reason that was chosen where no reason was, in the language of the author. */
export async function fillReason(db: Db, moderator: Account, { government, typed, comment }: Filling) {
  if (!typed.ready || typed.reason?.trim()) return typed;
  const reasons = await listReadyReasons(db, moderator, government);
  const chosen = reasons.find(({ id }) => id === typed.ready);
  if (!chosen) return typed;
  return { ...typed, reason: inAuthorsLanguage(chosen, await authorsLanguages(db, comment)) };
}

/** In which the author uses the portal, in which the comment is, and in which the consultation is. */
async function authorsLanguages(db: Db, { id, author_id, current_version }: Filling["comment"]) {
  const { consultation, written } = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version", "comment_version.comment_id", "comment.id")
    .select(["consultation.language as consultation", "comment_version.language as written"])
    .where("comment.id", "=", id)
    .where("comment_version.version", "=", current_version)
    .executeTakeFirstOrThrow();
  const author = author_id
    ? await db.selectFrom("account").select("language").where("id", "=", author_id).executeTakeFirst()
    : undefined;
  return [author?.language ?? null, written, consultation, "en"];
}
