import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecide } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";

const longestNote = 2000;
const mostNotes = 100;

/** What a moderator writes to the others. */
export const newNote = z.object({
  note: z
    .string()
    .trim()
    .min(1, messageText("among.note-missing"))
    .max(longestNote, messageText("among.note-too-long", { most: longestNote })),
});

interface OnComment {
  comment: { id: string; government_code: string; author_id: string | null };
}

/** Notes on the comment, the oldest first; who takes it on; and who could. Whoever wrote the comment reads none of it. */
export async function findAmong(db: Db, moderator: Account, { comment }: OnComment) {
  allow(mayDecide(moderator, comment));
  const [notes, assigned, moderators] = await Promise.all([
    db
      .selectFrom("moderator_note")
      .innerJoin("account", "account.id", "moderator_note.account_id")
      .select(["moderator_note.id", "note", "written_at", "account.name"])
      .where("comment_id", "=", comment.id)
      .orderBy("written_at")
      .orderBy("moderator_note.id")
      .execute(),
    findAssigned(db, comment.id),
    listModerators(db, comment.government_code),
  ]);
  return { notes, assigned, moderators };
}

/** Writes a note to the government's moderators; nobody else reads it, and it is never changed. */
export async function writeNote(
  db: Db,
  moderator: Account,
  { comment, note, now }: OnComment & { note: string; now: Date },
) {
  allow(mayDecide(moderator, comment));
  return inTransaction(db, async (db) => {
    const { notes } = await findAmong(db, moderator, { comment });
    if (notes.length >= mostNotes) return refused({ note: message("among.too-many", { most: mostNotes }) });
    const row = { comment_id: comment.id, account_id: moderator.id, note, written_at: now.toISOString() };
    await db
      .insertInto("moderator_note")
      .values({ ...row, id: newId() })
      .execute();
    return { ok: true as const };
  });
}

/** Gives the comment to a moderator of the government, or to nobody where none is named. It binds nobody else. */
export async function assign(
  db: Db,
  moderator: Account,
  { comment, to, now }: OnComment & { to: string; now: Date },
) {
  allow(mayDecide(moderator, comment));
  return inTransaction(db, async (db) => {
    const moderators = await listModerators(db, comment.government_code);
    if (to !== "" && !moderators.some(({ id }) => id === to))
      return refused({ to: message("among.no-such-moderator") });
    const assigned_at = now.toISOString();
    await db
      .updateTable("comment_assignment")
      .set({ ended_at: assigned_at })
      .where("comment_id", "=", comment.id)
      .where("ended_at", "is", null)
      .execute();
    if (to !== "")
      await db
        .insertInto("comment_assignment")
        .values({
          ...{ id: newId(), comment_id: comment.id, account_id: to, assigned_by: moderator.id },
          ...{ assigned_at, ended_at: null },
        })
        .execute();
    return { ok: true as const };
  });
}

/** Of several that were given at once, the last. */
async function findAssigned(db: Db, commentId: string) {
  const assigned = await db
    .selectFrom("comment_assignment")
    .innerJoin("account", "account.id", "comment_assignment.account_id")
    .select(["account.id", "account.name"])
    .where("comment_id", "=", commentId)
    .where("ended_at", "is", null)
    .orderBy("assigned_at", "desc")
    .orderBy("comment_assignment.id", "desc")
    .executeTakeFirst();
  return assigned ?? null;
}

function listModerators(db: Db, government: string) {
  return db
    .selectFrom("official")
    .innerJoin("account", "account.id", "official.account_id")
    .select(["account.id", "account.name"])
    .where("official.government_code", "=", government)
    .where("official.role", "=", "moderator")
    .orderBy("account.name")
    .execute();
}
