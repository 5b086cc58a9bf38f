import { type DataKey, newDataKey } from "#app/sealing/vault.server.ts";
import { type Message, message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId, newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import { draftOf } from "../../drafts/draft-of.ts";
import { sealVersions } from "../../drafts/draft-versions.server.ts";
import { type Draft, findDraft, type WantedDraft } from "../../drafts/find-draft.server.ts";
import { presentVersion } from "../../drafts/save-draft.server.ts";
import { closeDraftContent } from "../../drafts/stored-draft.server.ts";
import { boundStoring, StoresTooMuch } from "../../drafts/storing-bounds.server.ts";
import { ownerOf, type Writer } from "../../drafts/writer.ts";

type Keyed = Draft & { id: string; dataKey: DataKey };

/**
 * The writer's draft with the key that seals its files: begun where there is none yet, sealed where the operator had no
 * key when it was begun. Where there can be none, why.
 */
export async function beginDraft(
  db: Db,
  writer: Writer,
  { now, ...wanted }: WantedDraft & { now: Date },
): Promise<{ ok: true; draft: Keyed } | { ok: false; why: Message }> {
  for (let tries = 0; tries < mostTries; tries++) {
    const draft = await findDraft(db, writer, wanted);
    if (draft.id !== null && draft.dataKey !== null)
      return { ok: true, draft: { ...draft, id: draft.id, dataKey: draft.dataKey } };
    const why = await inTransaction(db, (db) => giveKey(db, writer, { ...wanted, draft, now })).catch(
      (error: unknown) => {
        if (error instanceof StoresTooMuch) return error.why;
        throw error;
      },
    );
    if (why !== null) return { ok: false, why };
  }
  throw new Error("A draft was changed by others each time it was to be sealed");
}

const mostTries = 5;

async function giveKey(
  db: Db,
  writer: Writer,
  { draft, vault, network, now, consultationId, changing }: WantedDraft & { draft: Draft; now: Date },
): Promise<Message | null> {
  const at = await storedMoment(db, ownerOf(writer), { consultationId, now });
  const dataKey = draft.dataKey ?? (await newDataKey(db, vault, at));
  if (!dataKey) return message("files.no-key");
  const id = draft.id ?? (writer.kind === "at risk" ? newTimelessId() : newId());
  const content = closeDraftContent(dataKey, JSON.stringify(draft.content), id);
  if (draft.id !== null) {
    // The next revision, so that whoever saves meanwhile does not leave it unsealed.
    const sealed = await db
      .updateTable("draft")
      .set({ content, data_key_id: dataKey.id, revision: draft.revision + 1 })
      .where("id", "=", id)
      .where("revision", "=", draft.revision)
      .executeTakeFirst();
    if (sealed.numUpdatedRows === 1n) await sealVersions(db, dataKey, id);
    return null;
  }
  await db
    .insertInto("draft")
    .values({
      id,
      consultation_id: consultationId,
      owner: ownerOf(writer),
      draft_of: draftOf(changing),
      data_key_id: dataKey.id,
      revision: 0,
      measure_version: await presentVersion(db, consultationId),
      updated_at: at.toISOString(),
      content,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const stored = { begun: 1, text: content.length };
  const reason = await boundStoring(db, writer, { vault, network, consultationId, stored, now });
  if (reason !== null) throw new StoresTooMuch(reason);
  return null;
}
