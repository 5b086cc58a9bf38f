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
  await keepHiding(db, { id, comment_id, consultation_id, version }, { by, at });
  return true;
}

/**
 * The same for a moderator, who stands up for the hiding where the comment was hidden by itself, and for its not being theirs
 * where it is not public any more.
 */
export async function hideOrStandUp(
  db: Db,
  hiding: Hiding,
  { by, at }: { by: Pick<Account, "id">; at: Instant },
) {
  if (await hideDisowned(db, hiding, { by, at })) return;
  const open = await db
    .selectFrom("disowning")
    .innerJoin("comment", "comment.id", "disowning.comment_id")
    .select(["disowning.id", "disowning.version", "hidden_at", "hidden_by", "comment.set_aside"])
    .where("disowning.comment_id", "=", hiding.comment_id)
    .where("disowning.outcome", "is", null)
    .execute();
  if (open.some(({ hidden_by }) => hidden_by !== null)) return;
  const hidden = open.find((one) => one.set_aside === "disowned" && one.hidden_at !== null);
  if (hidden) await keepHiding(db, { ...hiding, ...hidden }, { by, at });
  // Nothing is hidden by it, so that no event says so.
  else await db.updateTable("disowning").set({ hidden_by: by.id }).where("id", "=", hiding.id).execute();
}

async function keepHiding(
  db: Db,
  { id, comment_id, consultation_id, version }: Hiding,
  { by, at }: { by: Pick<Account, "id"> | null; at: Instant },
) {
  const hidden_by = by?.id ?? null;
  await db
    .updateTable("disowning")
    .set(({ fn, val }) => ({ hidden_at: fn.coalesce("hidden_at", val(at)), hidden_by }))
    .where("id", "=", id)
    .execute();
  const event = { kind: "hidden", comment_id, version, occurred_at: at } as const;
  await recordEvents(db, consultation_id, [{ ...event, actor_id: hidden_by }]);
}
