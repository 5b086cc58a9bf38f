import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadConfidential } from "#app/accounts/permissions.ts";
import { inWords, isKind } from "#app/files/kinds.ts";
import { notFound } from "#app/requests/refusals.ts";
import { findDataKey, KeyMissing, type Vault } from "#app/sealing/vault.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db, Scan, SetAside } from "#db/schema.ts";
import { openDetails } from "../../parts/attachments/details.server.ts";
import { openAttachment } from "../../parts/attachments/open-attachment.server.ts";
import { findWhole } from "../../parts/redacted/whole-version.server.ts";
import { recordLook } from "./record-look.server.ts";

interface ConfidentialVersion {
  comment: { id: string };
  version: number;
}

/** What officials read of a confidential file before they fetch it. */
export interface ConfidentialFile {
  /** Null, as kind and size, where the key that opens them is not there. */
  name: string | null;
  kind: string;
  size: string | null;
  scan: Scan;
}

/** The confidential files of a version, by their ids, with their names: for showing in a look that is recorded. */
export async function listConfidentialFiles(
  db: Db,
  { comment, version, vault, t }: ConfidentialVersion & { vault: Vault; t: Translator },
): Promise<Map<string, ConfidentialFile>> {
  const ids = await listIds(db, { comment, version });
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "kind", "scan", "data_key_id", "details"])
    .where("id", "in", ids)
    .execute();
  const files = new Map<string, ConfidentialFile>();
  for (const { id, data_key_id, details, kind, scan } of rows) {
    const opened = await openedDetails(db, vault, { id, data_key_id, details });
    files.set(id, {
      name: opened?.name ?? null,
      kind: isKind(kind) ? t(`file-kinds.${kind}`) : kind,
      size: opened && t.say(inWords(opened.size)),
      scan,
    });
  }
  return files;
}

async function openedDetails(
  db: Db,
  vault: Vault,
  { id, data_key_id, details }: { id: string; data_key_id: string; details: string },
) {
  try {
    return openDetails(await findDataKey(db, vault, data_key_id), id, details);
  } catch (error) {
    if (error instanceof KeyMissing) return null;
    throw error;
  }
}

interface Fetch extends ConfidentialVersion {
  comment: { id: string; set_aside: SetAside | null };
  consultation: { government_code: string };
  attachmentId: string;
}

/**
 * The answer that hands an official a confidential file of a version, and the record that it did. Where it cannot be
 * handed out, a page says why and nothing is recorded, since nothing was seen. 404 for what is not confidential there.
 */
export async function fetchConfidentialFile(
  context: Pick<AppLoadContext, "db" | "vault" | "files" | "log" | "now" | "t">,
  official: Account,
  { consultation, comment, version, attachmentId }: Fetch,
): Promise<Response> {
  allow(mayReadConfidential(official, { ...consultation, set_aside: comment.set_aside }));
  const { db, now } = context;
  if (!(await listIds(db, { comment, version })).includes(attachmentId)) throw notFound();
  const response = await openAttachment(context, { commentId: comment.id, version, attachmentId });
  if (response.ok) await recordLook(db, official, { comment, version, attachmentId, now });
  return response;
}

/** Those that their author keeps confidential: what only a moderator took out is for moderators, see openTakenOut. */
async function listIds(db: Db, { comment, version }: ConfidentialVersion) {
  const files = await db
    .selectFrom("version_attachment")
    .select(["attachment_id", "redacted"])
    .where("comment_id", "=", comment.id)
    .where("version", "=", version)
    .where("confidential", "=", 1)
    .execute();
  const whole = await findWhole(db, { comment_id: comment.id, version });
  const asSent = new Map(
    whole?.rows.attachments.map(({ attachment_id, confidential }) => [attachment_id, confidential]),
  );
  return files
    .filter(({ attachment_id, redacted }) => redacted === null || asSent.get(attachment_id) === 1)
    .map(({ attachment_id }) => attachment_id);
}
