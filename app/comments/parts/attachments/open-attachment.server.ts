import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { download } from "#app/files/download.server.ts";
import { isKind } from "#app/files/kinds.ts";
import { isStoreAway, isStoreDamaged, StoreDamaged } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { openBytes } from "#app/sealing/sealed.server.ts";
import { findDataKey, KeyMissing } from "#app/sealing/vault.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { openDetails, placeOfFile } from "./details.server.ts";

export type StoredFileContext = Pick<AppLoadContext, "db" | "vault" | "files" | "log" | "t">;

interface WhichFile {
  commentId: string;
  /** A version of the comment that the file belongs to. */
  version: number;
  attachmentId: string;
  /** As in the header; private where it is left out. */
  cacheControl?: string;
}

/**
 * The answer that hands out what everyone has of an attachment: of one that is confidential in part its public words, of
 * another the file, as openAttachment does. The caller has made sure that the reader may have it.
 */
export async function openPublicAttachment(context: StoredFileContext, asked: WhichFile): Promise<Response> {
  const words = await findPublicWords(context.db, asked);
  if (!words) return openAttachment(context, asked);
  const { cacheControl } = asked;
  return download(new TextEncoder().encode(words.text), { name: words.name, kind: "txt", cacheControl });
}

/**
 * The answer that hands out a file of a comment's version, opened and held against its hash; a page of plain words where
 * that is not possible. The caller has made sure that the reader may have it, confidential files included.
 */
export async function openAttachment(
  context: StoredFileContext,
  { commentId, version, attachmentId, cacheControl }: WhichFile,
): Promise<Response> {
  const { db, vault, files, log, t } = context;
  const row = await findFile(db, { commentId, version, attachmentId });
  if (row.scan === "waiting") return inItsPlace(t, "held");
  if (row.scan === "infected") return inItsPlace(t, "deleted");
  try {
    const dataKey = await findDataKey(db, vault, row.data_key_id);
    const { name, sha256 } = openDetails(dataKey, attachmentId, row.details);
    const sealed = await files.get(row.file_key);
    if (!sealed) throw new StoreDamaged(`The file ${row.file_key} is not in the store`);
    const bytes = new Uint8Array(openBytes(dataKey.key, sealed, placeOfFile(attachmentId)));
    if (createHash("sha256").update(bytes).digest("hex") !== sha256)
      throw new StoreDamaged(`The file ${row.file_key} is not the one that was kept`);
    return download(bytes, { name, kind: row.kind, cacheControl });
  } catch (error) {
    if (error instanceof KeyMissing) return inItsPlace(t, "locked");
    if (isStoreAway(error)) return inItsPlace(t, "away");
    if (!isStoreDamaged(error)) throw error;
    logFailure(log, error);
    return inItsPlace(t, "damaged");
  }
}

/** Null where the file is not confidential. */
async function findPublicWords(db: Db, { commentId, version, attachmentId }: WhichFile) {
  const row = await db
    .selectFrom("version_attachment")
    .select(["name", "text"])
    .where("comment_id", "=", commentId)
    .where("version", "=", version)
    .where("attachment_id", "=", attachmentId)
    .where("confidential", "=", 1)
    .executeTakeFirst();
  if (!row) return null;
  // Of a file that is confidential as a whole there are none.
  if (row.name === null || row.text === null) throw notFound();
  return { name: row.name, text: row.text };
}

async function findFile(db: Db, { commentId, version, attachmentId }: WhichFile) {
  const row = await db
    .selectFrom("version_attachment")
    .innerJoin("attachment", "attachment.id", "version_attachment.attachment_id")
    .select(["kind", "file_key", "scan", "data_key_id", "details"])
    .where("comment_id", "=", commentId)
    .where("version", "=", version)
    .where("attachment_id", "=", attachmentId)
    .executeTakeFirst();
  if (!row || !isKind(row.kind)) throw notFound();
  return { ...row, kind: row.kind };
}

const again = { "retry-after": "60", "cache-control": "no-store" };

/** A page in the place of the file; it says whether to come back for it. */
function inItsPlace(t: Translator, why: "held" | "deleted" | "locked" | "away" | "damaged") {
  const status = why === "deleted" ? 410 : 503;
  const words = { title: t(`attachments.${why}`), text: [t(`attachments.${why}-text`)] };
  return plainPage(t, status, { ...words, headers: why === "deleted" ? {} : again });
}
