import type { Db } from "#db/schema.ts";
import type { Writer } from "./writer.ts";

interface SavedDraft {
  id: string;
  /** What was changed, or what was done with the whole. */
  part: string;
  values: { content: string; updated_at: string; revision: number };
}

/** Keeps what an organisation's draft says after a save, and whose save it was. In the caller's transaction. */
export async function keepVersion(db: Db, writer: Writer, { id, part, values }: SavedDraft) {
  if (writer.kind !== "member") return;
  const { content, updated_at, revision } = values;
  await db
    .insertInto("draft_version")
    .values({
      draft_id: id,
      revision,
      part,
      account_id: writer.account.id,
      saved_at: updated_at,
      content,
    })
    .execute();
}
