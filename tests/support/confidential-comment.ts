import { asksAboutControl } from "#app/comments/drafts/controlled.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import type { Claim } from "#app/comments/parts/confidential/claims.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";

interface Written {
  consultation: { id: string };
  vault: Vault;
  now: Date;
  /** The id of the comment that is changed. */
  changing?: string | null;
}

/** Saves changes of a draft one after the other, as autosave does; all must be taken. */
export async function savedDraft(
  db: Db,
  writer: Writer,
  { consultation, vault, now, changing = null, changes }: Written & { changes: Change[] },
) {
  const place = { consultationId: consultation.id, changing, vault };
  for (const change of changes) {
    const { id, revision } = await findDraft(db, writer, place);
    const saved = await saveDraft(db, writer, { ...place, seen: { id: id ?? "", revision }, change, now });
    if (!saved.ok) throw new Error(JSON.stringify(saved.errors));
  }
  return findDraft(db, writer, place);
}

/** Sends the draft as it stands; where nothing is said of controlled technology, with the answer that nothing is controlled. */
export async function sent(db: Db, writer: Writer, { consultation, vault, now, changing = null }: Written) {
  const place = { consultationId: consultation.id, changing, vault };
  const { content, ...draft } = await findDraft(db, writer, place);
  const isUnanswered = asksAboutControl(content) && content.controlled === "";
  const { id, revision } = isUnanswered
    ? await savedDraft(db, writer, {
        ...{ consultation, vault, now, changing },
        changes: [{ part: "controlled", controlled: "no" }],
      })
    : draft;
  return submitComment(db, writer, { ...place, seen: { id: id ?? "", revision }, now });
}

/** A claim that has all that is needed. */
export function aClaim(text: string, facts: Partial<Claim> = {}): Claim {
  return {
    text,
    ground: "trade-secret",
    justification: "It would tell competitors.",
    summary: "",
    ...facts,
  };
}
