import { type DataKey, sealText } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { placeOfDraft } from "./stored-draft.server.ts";
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

/** Seals the versions of a draft that was kept unsealed until now. In the caller's transaction. */
export async function sealVersions(db: Db, dataKey: DataKey, id: string) {
  const versions = await db
    .selectFrom("draft_version")
    .select(["revision", "content"])
    .where("draft_id", "=", id)
    .execute();
  for (const { revision, content } of versions)
    await db
      .updateTable("draft_version")
      .set({ content: sealText(dataKey, content, placeOfDraft(id)) })
      .where("draft_id", "=", id)
      .where("revision", "=", revision)
      .execute();
}
