import type { FileKind } from "#app/files/kinds.ts";
import { isKind } from "#app/files/kinds.ts";
import type { DataKey } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";
import type { DraftAttachment } from "../../parts/attachments/attachment.ts";
import { type AttachmentDetails, openDetails } from "../../parts/attachments/details.server.ts";
import type { Draft } from "../find-draft.server.ts";
import { ownerOf, type Writer } from "../writer.ts";

type FoundAttachment = AttachmentDetails & {
  kind: FileKind;
  scan: "clean" | "not scanned" | "waiting" | "infected";
  file_key: string;
};

export interface ListedAttachment extends DraftAttachment {
  /** Null where there is no such file, or it is another's. */
  file: FoundAttachment | null;
}

/** The files of a draft in its order, with what is known of them. */
export async function listDraftAttachments(
  db: Db,
  writer: Writer,
  { content, dataKey }: Pick<Draft, "content" | "dataKey">,
): Promise<ListedAttachment[]> {
  const ids = content.attachments.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "kind", "file_key", "scan", "data_key_id", "details"])
    .where("id", "in", ids)
    .where("owner", "=", ownerOf(writer))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return content.attachments.map((attachment) => {
    const row = byId.get(attachment.id);
    return { ...attachment, file: row && dataKey ? openRow(dataKey, row) : null };
  });
}

/** What a draft says, with its files. */
export interface OpenedDraft extends Pick<Draft, "content" | "dataKey"> {
  listed: ListedAttachment[];
}

/** The draft with its files: opened once, for all that looks at them. */
export async function withFiles<Of extends Pick<Draft, "content" | "dataKey">>(
  db: Db,
  writer: Writer,
  draft: Of,
): Promise<Of & OpenedDraft> {
  return { ...draft, listed: await listDraftAttachments(db, writer, draft) };
}

/** What they are called, by their ids. */
export function namesOf(listed: readonly { id: string; file: { name: string } | null }[]) {
  return new Map(listed.flatMap(({ id, file }) => (file ? [[id, file.name] as const] : [])));
}

interface AttachmentRow {
  id: string;
  kind: string;
  file_key: string;
  scan: FoundAttachment["scan"];
  data_key_id: string;
  details: string;
}

function openRow(
  dataKey: DataKey,
  { id, kind, file_key, scan, data_key_id, details }: AttachmentRow,
): FoundAttachment | null {
  // A draft and its files have one key.
  if (data_key_id !== dataKey.id || !isKind(kind)) return null;
  return { ...openDetails(dataKey, id, details), kind, scan, file_key };
}
