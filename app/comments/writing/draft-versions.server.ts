import type { Db } from "#db/schema.ts";
import { type Change, partOf } from "./draft.ts";
import type { Writer } from "./writer.ts";

interface SavedDraft {
  id: string;
  change: Change;
  values: { content: string; updated_at: string; revision: number };
}

/** Keeps what an organisation's draft says after a save, and whose save it was. In the caller's transaction. */
export async function keepVersion(db: Db, writer: Writer, { id, change, values }: SavedDraft) {
  if (writer.kind !== "member") return;
  const { content, updated_at, revision } = values;
  await db
    .insertInto("draft_version")
    .values({
      draft_id: id,
      revision,
      part: partOf(change),
      account_id: writer.account.id,
      saved_at: updated_at,
      content,
    })
    .execute();
}
