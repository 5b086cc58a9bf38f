import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, mayDraftFor } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { keepVersion } from "../../drafts/draft-versions.server.ts";
import { ready } from "../../drafts/part-name.ts";
import type { Member } from "../../drafts/writer.ts";

interface ReadyMark {
  /** The draft as the member has read it. */
  seen: { id: string; revision: number };
  now: Date;
}

/**
 * Says of a draft that it is ready for an approver. It is a revision of its own in which nothing changes, so that any
 * later change takes the mark away.
 */
export async function markReady(db: Db, member: Member, { seen, now }: ReadyMark) {
  return inTransaction(db, async (db) => {
    allow(mayDraftFor(await findRole(db, member.account, member.organisation.id)));
    if (seen.revision === 0) return refused({ form: message("shared-drafts.nothing-written-yet") });
    const values = { revision: seen.revision + 1, updated_at: now.toISOString() };
    const marked = await db
      .updateTable("draft")
      .set(values)
      .where("id", "=", seen.id)
      .where("owner", "=", `organisation:${member.organisation.id}`)
      .where("revision", "=", seen.revision)
      .returning("content")
      .executeTakeFirst();
    if (!marked) return refused({ form: message("shared-drafts.changed-since-opened") });
    await keepVersion(db, member, { id: seen.id, part: ready, values: { ...values, ...marked } });
    return { ok: true as const };
  });
}
