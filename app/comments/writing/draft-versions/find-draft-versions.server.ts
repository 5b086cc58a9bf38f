import { notFound } from "#app/requests/refusals.ts";
import { findDataKey, KeyMissing, openText, type Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import { type DraftContent, emptyDraft } from "../../drafts/draft.ts";
import { draftOf } from "../../drafts/draft-of.ts";
import type { WantedDraft } from "../../drafts/find-draft.server.ts";
import { readDraftContent } from "../../drafts/stored-draft.server.ts";
import { type Member, ownerOf } from "../../drafts/writer.ts";

const pageSize = 50;

/**
 * A page of the versions that an organisation's members saved, the latest first: of the draft, and of the drafts that
 * became versions of the comment that it changes.
 */
export async function listDraftVersions(
  db: Db,
  member: Member,
  { page, ...wanted }: WantedDraft & { page: number },
) {
  const drafts = [...(await findKeys(db, member, wanted)).keys()];
  if (drafts.length === 0) return { versions: [], pages: 0 };
  const { total } = await db
    .selectFrom("draft_version")
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .where("draft_id", "in", drafts)
    .executeTakeFirstOrThrow();
  const versions = await db
    .selectFrom("draft_version")
    .innerJoin("account", "account.id", "draft_version.account_id")
    .select(["draft_version.draft_id", "draft_version.revision", "draft_version.part"])
    .select(["draft_version.saved_at", "account.name"])
    .where("draft_version.draft_id", "in", drafts)
    .orderBy("draft_version.saved_at", "desc")
    .orderBy("draft_version.draft_id", "desc")
    .orderBy("draft_version.revision", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { versions, pages: Math.ceil(total / pageSize) };
}

interface Chosen extends WantedDraft {
  draftId: string;
  revision: number;
}

/**
 * One version with what it says and what the one before said; 404 where the member has no such draft. What it says is
 * null where the key is not there that opens it.
 */
export async function findDraftVersion(db: Db, member: Member, { draftId, revision, ...wanted }: Chosen) {
  const keys = await findKeys(db, member, wanted);
  if (!keys.has(draftId)) throw notFound();
  const rows = await db
    .selectFrom("draft_version")
    .innerJoin("account", "account.id", "draft_version.account_id")
    .select(["draft_version.revision", "draft_version.part", "draft_version.saved_at"])
    .select(["draft_version.content", "account.name"])
    .where("draft_version.draft_id", "=", draftId)
    .where("draft_version.revision", "in", [revision, revision - 1])
    .execute();
  const row = rows.find((other) => other.revision === revision);
  if (!row) throw notFound();
  const { content, ...version } = row;
  const before = rows.find((other) => other.revision === revision - 1)?.content;
  const open = await opener(db, wanted.vault, { draftId, keyId: keys.get(draftId) ?? null });
  return {
    ...version,
    draft_id: draftId,
    content: open?.(content) ?? null,
    before: open && (before === undefined ? emptyDraft : open(before)),
  };
}

/** By the id of the draft, that of its data key: the draft that is being written, and those that were sent. */
async function findKeys(db: Db, member: Member, { consultationId, changing }: WantedDraft) {
  const owner = ownerOf(member);
  const writing = await db
    .selectFrom("draft")
    .select(["id", "data_key_id"])
    .where("owner", "=", owner)
    .where("consultation_id", "=", consultationId)
    .where("draft_of", "=", draftOf(changing))
    .execute();
  const sent = await db
    .selectFrom("comment_version")
    .innerJoin("comment", "comment.id", "comment_version.comment_id")
    .select(["comment_version.draft_id as id", "comment.data_key_id"])
    .where("comment.id", "=", changing)
    .where("comment.owner", "=", owner)
    .execute();
  const keys = new Map<string, string | null>();
  for (const { id, data_key_id } of [...writing, ...sent]) if (id !== null) keys.set(id, data_key_id);
  return keys;
}

/** What reads the stored versions of that draft; null where the key is not there. */
async function opener(db: Db, vault: Vault, { draftId, keyId }: { draftId: string; keyId: string | null }) {
  try {
    const dataKey = keyId === null ? null : await findDataKey(db, vault, keyId);
    return (stored: string): DraftContent =>
      // Begun while the operator had no key, a draft is stored as JSON, though its comment may have a key since.
      readDraftContent(
        dataKey && !stored.startsWith("{") ? openText(dataKey, stored, `draft ${draftId}`) : stored,
      );
  } catch (error) {
    if (error instanceof KeyMissing) return null;
    throw error;
  }
}
