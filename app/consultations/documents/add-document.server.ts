import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { prepareFile } from "#app/files/prepare-file.server.ts";
import type { Prepared } from "#app/files/prepared.ts";
import type { Quarantined } from "#app/files/quarantine.server.ts";
import { safeName } from "#app/files/safe-name.ts";
import { scan } from "#app/files/scan.server.ts";
import { isStoreAway, keyOf } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { sealBytes } from "#app/sealing/sealed.server.ts";
import { newDataKey } from "#app/sealing/vault.server.ts";
import { message, type Told } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, DocumentKind, Scan } from "#db/schema.ts";
import { lockConsultation, raiseRevision } from "../lock-consultation.server.ts";
import { mostDocuments } from "./document.ts";
import { placeOfDocument } from "./find-documents.server.ts";

/** What the form of a new document is made with, so that it is added once. */
export const newDocumentId = newId;

type AddingContext = Pick<AppLoadContext, "db" | "vault" | "files" | "settings" | "now" | "log">;

export interface NewDocument {
  consultation: { id: string; government_code: string };
  /** A document that is there already, or the id that a new one gets: made with the form, so that sent twice it is added once. */
  id: string;
  /** The last version that the official had before them; 0 for a new document. */
  seen: number;
  kind: DocumentKind;
  title: string;
  language: string;
  file: Quarantined & { name: string };
}

/** `isOvertaken` where another official was faster. */
export type DocumentAdded = { ok: true } | { ok: false; isOvertaken: boolean; errors: Errors };

/**
 * Puts a document beside a measure, or its next version, of which the earlier ones stay readable: scanned, cleaned, sealed, and
 * safe in the store before anything speaks of it. The caller removes the file from quarantine.
 */
export async function addDocument(
  context: AddingContext,
  official: Account,
  added: NewDocument,
): Promise<DocumentAdded> {
  allow(mayRunConsultation(official, added.consultation));
  const checked = await checkFile(context, official, added.file);
  if (!checked.ok) return { ...refused({ file: checked.why }), isOvertaken: false };
  const { db, vault, files, now } = context;
  const { kept } = checked;
  const number = added.seen + 1;
  const dataKey = await inTransaction(db, (db) => newDataKey(db, vault, now));
  if (!dataKey) return { ...refused({ file: message("files.no-key") }), isOvertaken: false };
  const sealed = new Uint8Array(sealBytes(dataKey.key, kept.bytes, placeOfDocument(added.id, number)));
  try {
    await files.put(sealed);
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    return { ...refused({ file: message("files.store-away") }), isOvertaken: false };
  }
  const stored = await inTransaction(db, (db) =>
    store(db, official, { ...added, kept, number, file_key: keyOf(sealed), data_key_id: dataKey.id, now }),
  );
  // Nothing speaks of it: it was sent twice, or another official was faster.
  if (stored !== "stored")
    await files.delete(keyOf(sealed)).catch((error: unknown) => logFailure(context.log, error));
  if (typeof stored === "string") return { ok: true };
  return { ...refused({ form: stored }), isOvertaken: true };
}

type KeptDocument = Extract<Prepared, { ok: true }> & { name: string; sha256: string; scan: Scan };

async function checkFile(
  { settings, log }: AddingContext,
  official: Account,
  file: NewDocument["file"],
): Promise<{ ok: true; kept: KeptDocument } | { ok: false; why: Told }> {
  if (file.size === 0) return { ok: false, why: message("files.empty") };
  const found = await scan(await file.read(), { address: settings.clamd });
  if (found.state === "infected") return { ok: false, why: message("documents-office.infected") };
  if (found.state === "no answer") {
    logFailure(log, found.cause);
    return { ok: false, why: message("documents-office.not-scanned") };
  }
  const prepared = await prepareFile({ bytes: file.read, name: file.name }, { senders: [official.id] });
  if (!prepared.ok) return prepared;
  const name = safeName(file.name, prepared.kind);
  const sha256 = createHash("sha256").update(prepared.bytes).digest("hex");
  return { ok: true, kept: { ...prepared, name, sha256, scan: found.state } };
}

interface DocumentToStore extends NewDocument {
  kept: KeptDocument;
  number: number;
  file_key: string;
  data_key_id: string;
  now: Date;
}

/** Whether it was stored or is there already; why not where another official was faster. */
async function store(db: Db, official: Account, document: DocumentToStore) {
  const { consultation, id, number, kind, title, language, kept, file_key, data_key_id, now } = document;
  const { measure_version } = await lockConsultation(db, consultation.id);
  const there = await db
    .selectFrom("supporting_document")
    .innerJoin("supporting_document_version as version", (join) =>
      join
        .onRef("version.document_id", "=", "supporting_document.id")
        .onRef("version.number", "=", "supporting_document.last_version"),
    )
    .select(["consultation_id", "last_version", "version.sha256"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (there?.last_version === number && there.sha256 === kept.sha256) return "there";
  if (there && there.consultation_id !== consultation.id) return message("documents-office.gone");
  if ((there?.last_version ?? 0) !== document.seen) return message("documents-office.added-meanwhile");
  const { count } = await db
    .selectFrom("supporting_document")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("consultation_id", "=", consultation.id)
    .executeTakeFirstOrThrow();
  if (!there && count >= mostDocuments) return message("documents-office.too-many", { most: mostDocuments });
  await db
    .insertInto("supporting_document")
    .values({ id, consultation_id: consultation.id, kind, last_version: number })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ kind, last_version: number }))
    .execute();
  await db
    .insertInto("supporting_document_version")
    .values({
      ...{ document_id: id, number, title, language, measure_version, file_key, data_key_id },
      ...{ added_at: now.toISOString(), added_by: official.id },
      ...{ name: kept.name, file_kind: kept.kind, size: kept.bytes.length },
      ...{ sha256: kept.sha256, scan: kept.scan },
    })
    .execute();
  await raiseRevision(db, consultation.id);
  return "stored";
}
