import type { Account } from "#app/accounts/account.ts";
import { setAside, setAsideColumns } from "#app/comments/record/set-aside.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import type { Db, Instant } from "#db/schema.ts";

interface Hiding {
  id: string;
  comment_id: string;
  consultation_id: string;
  version: number;
}

/**
 * Hides a comment while it is cleared up whose it is; gives whether it did. In the caller's transaction, which has locked the
 * consultation.
 */
export async function hideDisowned(
  db: Db,
  { id, comment_id, consultation_id, version }: Hiding,
  { by, at }: { by: Pick<Account, "id"> | null; at: Instant },
) {
  const comment = await db
    .selectFrom("comment")
    .select(setAsideColumns)
    .where("id", "=", comment_id)
    .where("published_version", "is not", null)
    .where("set_aside", "is", null)
    .executeTakeFirst();
  if (!comment) return false;
  await setAside(db, comment, { why: "disowned", at });
  const hidden = { hidden_at: at, hidden_by: by?.id ?? null };
  await db.updateTable("disowning").set(hidden).where("id", "=", id).execute();
  const event = { kind: "hidden", comment_id, version, occurred_at: at } as const;
  await recordEvents(db, consultation_id, [{ ...event, actor_id: by?.id ?? null }]);
  return true;
}
