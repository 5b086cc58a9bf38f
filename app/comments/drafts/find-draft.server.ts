import { type DataKey, findDataKey, type Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { contentOfComment } from "./content-of-comment.server.ts";
import { type DraftContent, emptyDraft } from "./draft.ts";
import { type Changing, draftOf } from "./draft-of.ts";
import { openDraftContent } from "./stored-draft.server.ts";
import { ownerOf, type Writer } from "./writer.ts";

export interface Draft {
  /** Null until it is first saved. */
  id: string | null;
  revision: number;
  updated_at: string | null;
  /** The latest version of the measure that its writer has been told of; null until it is first saved. */
  measure_version: number | null;
  /** In bytes, as it is stored. */
  size: number;
  /** Seals and opens all that belongs to it; null where the operator had no key when it was begun. */
  dataKey: DataKey | null;
  content: DraftContent;
}

/** Which of a writer's drafts. */
export interface DraftPlace {
  consultationId: string;
  /** `new comment`, or the id of the comment that is being changed. */
  changing: Changing;
}

export interface WantedDraft extends DraftPlace {
  vault: Vault;
  /** The network that it comes from, whose bounds hold; left out where the portal writes for itself. */
  network?: string;
}

/** The writer's draft; before the first save an empty one, or what the comment says that is being changed. */
export async function findDraft(db: Db, writer: Writer, { vault, ...place }: WantedDraft): Promise<Draft> {
  const row = await db
    .selectFrom("draft")
    .select(["id", "revision", "updated_at", "measure_version", "content", "data_key_id"])
    .where("owner", "=", ownerOf(writer))
    .where("consultation_id", "=", place.consultationId)
    .where("draft_of", "=", draftOf(place.changing))
    .executeTakeFirst();
  if (row) {
    const { content, data_key_id, ...rest } = row;
    const dataKey = data_key_id === null ? null : await findDataKey(db, vault, data_key_id);
    return { ...rest, size: content.length, dataKey, content: openDraftContent(dataKey, content, row.id) };
  }
  const unsaved = { id: null, revision: 0, updated_at: null, measure_version: null, size: 0 };
  if (place.changing === null) return { ...unsaved, dataKey: null, content: emptyDraftOf(writer) };
  return { ...unsaved, ...(await contentOfComment(db, writer, { commentId: place.changing, vault })) };
}

/** Members do not sign in public unless they choose to. */
function emptyDraftOf({ kind }: Writer): DraftContent {
  if (kind !== "member") return emptyDraft;
  return { ...emptyDraft, signature: { ...emptyDraft.signature, attribution: "organisation only" } };
}

/** The number of the writer's comment that was sent from the draft; null where none was. */
export async function numberSentFrom(db: Db, writer: Writer, draftId: string) {
  const comment = await db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select("comment.number")
    .where("comment_version.draft_id", "=", draftId)
    .where("comment.owner", "=", ownerOf(writer))
    .executeTakeFirst();
  return comment?.number ?? null;
}
