import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { lockGovernment } from "#app/accounts/offices/lock-government.server.ts";
import { allow, maySetTemplates } from "#app/accounts/permissions.ts";
import { checkAsGiven } from "#app/files/as-given/check-as-given.server.ts";
import type { Quarantined } from "#app/files/quarantine.server.ts";
import { safeName } from "#app/files/safe-name.ts";
import { scan } from "#app/files/scan.server.ts";
import { isStoreAway, keyOf } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { refused } from "#app/requests/refusals.ts";
import { sealBytes } from "#app/sealing/sealed.server.ts";
import { newDataKey } from "#app/sealing/vault.server.ts";
import { message, type Told } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, Scan, TemplateFormat } from "#db/schema.ts";
import { placeOfTemplate } from "./open-template.server.ts";
import { tryTemplate } from "./try-template.server.ts";

type GivingContext = Pick<AppLoadContext, "db" | "vault" | "files" | "settings" | "now" | "log" | "t">;

interface TemplateFile {
  government: string;
  file: Quarantined & { name: string };
}

/** Of one format; each is kept. */
const mostTemplates = 100;

/**
 * Keeps a template as it was given, sealed, once nothing in it acts and a sample can be made in it. It is in use only when an
 * official says so. TemplateFile again it is kept once. The caller removes the file from quarantine.
 */
export async function giveTemplate(
  context: GivingContext,
  official: Account,
  { government, file }: TemplateFile,
) {
  allow(maySetTemplates(official, { government_code: government }));
  const checked = await checkTemplate(context, official, file);
  if (!checked.ok) return refused({ file: checked.why });
  const { db, vault, files, now } = context;
  const { bytes, kept } = checked;
  const dataKey = await inTransaction(db, (db) => newDataKey(db, vault, now));
  if (!dataKey) return refused({ file: message("files.no-key") });
  const id = newId();
  const sealed = new Uint8Array(sealBytes(dataKey.key, bytes, placeOfTemplate(id)));
  try {
    await files.put(sealed);
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    return refused({ file: message("files.store-away") });
  }
  const row = { ...kept, id, government, file_key: keyOf(sealed), data_key_id: dataKey.id, now };
  const stored = await inTransaction(db, (db) => store(db, official, row));
  // Nothing speaks of it.
  if (stored !== "stored")
    await files.delete(row.file_key).catch((error: unknown) => logFailure(context.log, error));
  if (stored === "beyond")
    return refused({ file: message("templates-office.too-many", { most: mostTemplates }) });
  return { ok: true as const };
}

interface CheckedTemplate {
  format: TemplateFormat;
  name: string;
  size: number;
  sha256: string;
  scan: Scan;
}

type TemplateOrWhyNot =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; kept: CheckedTemplate }
  | { ok: false; why: Told };

async function checkTemplate(
  { settings, log, t }: GivingContext,
  official: Account,
  file: TemplateFile["file"],
): Promise<TemplateOrWhyNot> {
  if (file.size === 0) return { ok: false, why: message("files.empty") };
  const bytes = await file.read();
  const found = await scan(bytes, { address: settings.clamd });
  if (found.state === "infected") return { ok: false, why: message("documents-office.infected") };
  if (found.state === "no answer") {
    logFailure(log, found.cause);
    return { ok: false, why: message("documents-office.not-scanned") };
  }
  const looked = await checkAsGiven(bytes, { senders: [official.id] });
  if (!looked.ok) return looked;
  const format = looked.kind;
  try {
    const why = await tryTemplate(t, { format, bytes });
    if (why) return { ok: false, why };
  } catch (error) {
    logFailure(log, error);
    return { ok: false, why: message("templates-office.could-not-fill") };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = safeName(file.name, format);
  return { ok: true, bytes, kept: { format, name, size: bytes.length, sha256, scan: found.state } };
}

interface TemplateToStore extends CheckedTemplate {
  id: string;
  government: string;
  file_key: string;
  data_key_id: string;
  now: Date;
}

/** Whether it was stored, or why not: the same is there already, or too many are. */
async function store(db: Db, official: Account, { government, now, ...template }: TemplateToStore) {
  await lockGovernment(db, government);
  const there = await db
    .selectFrom("document_template")
    .select(["number", "sha256"])
    .where("government_code", "=", government)
    .where("format", "=", template.format)
    .orderBy("number", "desc")
    .execute();
  if (there.some(({ sha256 }) => sha256 === template.sha256)) return "there";
  if (there.length >= mostTemplates) return "beyond";
  await db
    .insertInto("document_template")
    .values({
      ...{ ...template, government_code: government, number: (there[0]?.number ?? 0) + 1 },
      ...{ given_by: official.id, given_at: now.toISOString() },
    })
    .execute();
  return "stored";
}
