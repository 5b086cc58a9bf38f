import { refused } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { changedSince, partOf } from "../../drafts/draft.ts";
import { beginSharedDraft, type Save, type Saved, saveDraft } from "../../drafts/save-draft.server.ts";
import { StoresTooMuch } from "../../drafts/storing-bounds.server.ts";
import type { Writer } from "../../drafts/writer.ts";
import { takeHold } from "./holds.server.ts";
import { heldFor } from "./holds.ts";

/**
 * Saves one part as saveDraft does. In an organisation's draft only whoever holds the part may, or takes it thereby:
 * where another member holds it nothing is saved, and `elsewhere` is what stands there.
 */
export async function saveHeld(db: Db, writer: Writer, save: Save): Promise<Saved> {
  return (await refuseHeld(db, writer, save)) ?? saveDraft(db, writer, save);
}

/** Takes the part for a member as saveHeld does, without saving; the refusal where another holds it, else null. */
export async function refuseHeld(
  db: Db,
  writer: Writer,
  save: Save,
): Promise<Extract<Saved, { ok: false }> | null> {
  if (writer.kind !== "member") return null;
  const draft = await beginSharedDraft(db, writer, save).catch(tooMuch);
  if ("key" in draft) return refused({ form: draft });
  if (save.seen.id && save.seen.id !== draft.id) return null;
  const part = heldFor(partOf(save.change));
  const other = await takeHold(db, writer, { draftId: draft.id, part, now: save.now });
  if (!other) return null;
  const elsewhere = changedSince(draft.content, save.change, -1) ?? undefined;
  return { ...refused({ form: message("shared-drafts.held-by", { name: other.name }) }), elsewhere };
}

function tooMuch(error: unknown): Message {
  if (error instanceof StoresTooMuch) return error.why;
  throw error;
}
