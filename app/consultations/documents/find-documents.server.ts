import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { download } from "#app/files/download.server.ts";
import { isKind } from "#app/files/kinds.ts";
import { isStoreAway, isStoreDamaged, StoreDamaged } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { openBytes } from "#app/sealing/sealed.server.ts";
import { findDataKey, KeyMissing } from "#app/sealing/vault.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import type { SupportingDocument } from "./document.ts";

/** What an authority has put beside the measure, in the order in which it did, each with all its versions. */
export async function listDocuments(db: Db, consultationId: string): Promise<SupportingDocument[]> {
  const rows = await db
    .selectFrom("supporting_document as document")
    .innerJoin("supporting_document_version as version", "version.document_id", "document.id")
    .select(["document.id", "document.kind", "version.number", "version.title", "version.language"])
    .select(["version.measure_version", "version.added_at", "version.name", "version.file_kind"])
    .select(["version.size", "version.sha256"])
    .where("document.consultation_id", "=", consultationId)
    .orderBy("document.id")
    .orderBy("version.number", "desc")
    .execute();
  const documents = new Map<string, SupportingDocument>();
  for (const { id, kind, ...version } of rows) {
    const document = documents.get(id) ?? { id, kind, versions: [] };
    document.versions.push(version);
    documents.set(id, document);
  }
  return [...documents.values()];
}

interface WhichDocument {
  consultationId: string;
  document: string | undefined;
  number: string | undefined;
  /** As in the header; private where it is left out. */
  cacheControl?: string | undefined;
}

/**
 * The answer that hands out a version of a document, held against its hash; a page of plain words where that is not possible.
 * The caller has made sure that the reader may see the consultation.
 */
export async function openDocument(
  { db, vault, files, log, t }: Pick<AppLoadContext, "db" | "vault" | "files" | "log" | "t">,
  { consultationId, document = "", number, cacheControl }: WhichDocument,
) {
  const row = await db
    .selectFrom("supporting_document_version as version")
    .innerJoin("supporting_document as document", "document.id", "version.document_id")
    .select(["version.name", "version.file_kind", "version.sha256", "version.file_key"])
    .select(["version.data_key_id", "version.number"])
    .where("document.consultation_id", "=", consultationId)
    .where("document.id", "=", document)
    .where("version.number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!row || !isKind(row.file_kind)) throw notFound();
  try {
    const dataKey = await findDataKey(db, vault, row.data_key_id);
    const sealed = await files.get(row.file_key);
    if (!sealed) throw new StoreDamaged(`The file ${row.file_key} is not in the store`);
    const bytes = new Uint8Array(openBytes(dataKey.key, sealed, placeOfDocument(document, row.number)));
    if (createHash("sha256").update(bytes).digest("hex") !== row.sha256)
      throw new StoreDamaged(`The file ${row.file_key} is not the one that was kept`);
    return download(bytes, { name: row.name, kind: row.file_kind, cacheControl });
  } catch (error) {
    if (error instanceof KeyMissing) return inItsPlace(t, "locked");
    if (isStoreAway(error)) return inItsPlace(t, "away");
    if (!isStoreDamaged(error)) throw error;
    logFailure(log, error);
    return inItsPlace(t, "damaged");
  }
}

/** Where the bytes of a document stand, for sealing and opening them. */
export const placeOfDocument = (id: string, number: number) => ["document", id, number].join(" ");

const again = { "retry-after": "60", "cache-control": "no-store" };

function inItsPlace(t: Translator, why: "locked" | "away" | "damaged") {
  const words = { title: t(`attachments.${why}`), text: [t(`attachments.${why}-text`)] };
  return plainPage(t, 503, { ...words, headers: again });
}
