import type { Account } from "#app/accounts/account.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { inAuthorsLanguage } from "./in-authors-language.ts";
import { listReadyReasons } from "./ready-reasons.server.ts";

interface Filling {
  government: string;
  typed: Typed;
}

/** What was typed, with the text of the ready reason that was chosen where no reason was, in the language of the author. */
export async function fillReason(
  db: Db,
  moderator: Account,
  { comment, ...filling }: Filling & { comment: { id: string } },
) {
  const texts = await chosenTexts(db, moderator, filling);
  if (!texts) return filling.typed;
  const reasons = await reasonsFor(db, texts, [comment.id]);
  return { ...filling.typed, reason: reasons.get(comment.id) ?? "" };
}

/**
 * The same where many comments are decided at once: with the text in the language of the consultation, and with the texts
 * in all languages, of which each author is to read their own; null where the reason was written.
 */
export async function fillJointReason(
  db: Db,
  moderator: Account,
  { consultation, ...filling }: Filling & { consultation: { language: string | null } },
) {
  const { typed } = filling;
  const texts = await chosenTexts(db, moderator, filling);
  if (!texts) return { typed, reasonTexts: null };
  const reason = inAuthorsLanguage({ texts }, [consultation.language, "en"]);
  return { typed: { ...typed, reason }, reasonTexts: texts };
}

/** Of the ready reason that was chosen; null where none was, or where a reason is written. */
async function chosenTexts(db: Db, moderator: Account, { government, typed }: Filling) {
  if (!typed.ready || typed.reason?.trim()) return null;
  const reasons = await listReadyReasons(db, moderator, government);
  return reasons.find(({ id }) => id === typed.ready)?.texts ?? null;
}

/**
 * By comment, the text for its author: in the language in which they use the portal, in that of the comment, or in that of
 * the consultation.
 */
export async function reasonsFor(db: Db, texts: Record<string, string>, commentIds: readonly string[]) {
  const reasons = new Map<string, string>();
  for (let start = 0; start < commentIds.length; start += rowsAtOnce) {
    const rows = await db
      .selectFrom("comment")
      .innerJoin("consultation", "consultation.id", "comment.consultation_id")
      .innerJoin("comment_version", (join) =>
        join
          .onRef("comment_version.comment_id", "=", "comment.id")
          .onRef("comment_version.version", "=", "comment.current_version"),
      )
      .leftJoin("account as author", "author.id", "comment.author_id")
      .select(["comment.id", "author.language as used", "comment_version.language as written"])
      .select("consultation.language as consultation")
      .where("comment.id", "in", commentIds.slice(start, start + rowsAtOnce))
      .execute();
    for (const { id, used, written, consultation } of rows)
      reasons.set(id, inAuthorsLanguage({ texts }, [used, written, consultation, "en"]));
  }
  return reasons;
}
