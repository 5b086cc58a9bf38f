import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { hiddenAmong } from "#app/files/hidden-data.ts";
import { mostBytes, mostFiles } from "#app/files/kinds.ts";
import { prepareFile } from "#app/files/prepare-file.server.ts";
import type { Quarantined } from "#app/files/quarantine.server.ts";
import { safeName } from "#app/files/safe-name.ts";
import { scan } from "#app/files/scan.server.ts";
import { isStoreAway } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { refused } from "#app/requests/refusals.ts";
import type { DataKey } from "#app/sealing/vault.server.ts";
import { message, type Told } from "#app/words/message.ts";
import { newTimelessId } from "#db/new-id.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import { listDraftAttachments } from "../../drafts/files/draft-attachments.server.ts";
import type { WantedDraft } from "../../drafts/find-draft.server.ts";
import type { Saved } from "../../drafts/save-draft.server.ts";
import { boundAlone } from "../../drafts/storing-bounds.server.ts";
import { ownerOf, type Writer } from "../../drafts/writer.ts";
import type { Secrecy } from "../../parts/attachments/attachment.ts";
import { openDetails } from "../../parts/attachments/details.server.ts";
import { hasMarks } from "../../parts/attachments/marking.ts";
import { type FileToSeal, sealFile } from "../../parts/attachments/seal-file.server.ts";
import { refuseHeld, saveHeld } from "../shared/held-save.server.ts";
import { beginDraft } from "./begin-draft.server.ts";
import type { Sender } from "./sender.server.ts";

type AttachingContext = Pick<AppLoadContext, "db" | "files" | "settings" | "now" | "log">;

export interface Attach {
  wanted: WantedDraft;
  seen: { id: string; revision: number };
  /** Of the form, which is made with a new one each time: sent twice, the file is attached once. */
  key: string;
  file: Quarantined & { name: string };
  secrecy: Secrecy;
  /** Who sends it, for whom others do not wait; the writer where that is not known more closely. */
  sender?: Pick<Sender, "who" | "address">;
}

type Attached = { ok: true; id: string; secrecy: Secrecy } | Extract<Saved, { ok: false }>;

/**
 * Attaches an uploaded file to the writer's draft, which it begins where there is none: checked, scanned, cleaned,
 * sealed, and safe in the store before the draft speaks of it. One for everyone whose words have double brackets is
 * taken to be confidential in part, until its author says otherwise. The caller removes the file from quarantine.
 */
export async function attachFile(
  context: AttachingContext,
  writer: Writer,
  attach: Attach,
): Promise<Attached> {
  const { db, now } = context;
  const { who, address } = attach.sender ?? { who: ownerOf(writer), address: "" };
  const checked = await checkFile(context, attach.file, [who, address]);
  if (!checked.ok) return refused({ file: checked.why });
  const hidden = writer.kind === "at risk" ? hiddenAmong(checked.kept.remaining) : [];
  if (hidden.length > 0) return refused({ file: couldTell(hidden) });

  const { wanted, seen } = attach;
  const secrecy = isMarkedForEveryone(attach.secrecy, checked.kept)
    ? { ...attach.secrecy, confidential: "in part" as const }
    : attach.secrecy;
  const change = { part: "attachment", id: attach.key, ...secrecy } as const;
  const held = await refuseHeld(db, writer, { ...wanted, seen, change, now });
  if (held) return held;
  const begun = await beginDraft(db, writer, { ...wanted, now });
  if (!begun.ok) return refused({ file: begun.why });
  const { draft } = begun;
  const listed = await listDraftAttachments(db, writer, draft);
  const { kept } = checked;
  const same = listed.find((other) => other.id === attach.key && other.file?.sha256 === kept.sha256);
  if (same) return { ok: true, id: same.id, secrecy: same };
  const sum = listed.reduce((sum, { file }) => sum + (file?.size ?? 0), kept.bytes.length);
  if (listed.length >= mostFiles) return refused({ file: tooManyFiles });
  if (sum > mostBytes) return refused({ file: tooManyBytes });
  const stored = { files: kept.bytes.length };
  const reason = await boundAlone(db, writer, { ...wanted, stored, now });
  if (reason !== null) return refused({ file: reason });

  const placed = await keepFile(context, writer, { ...attach, kept, dataKey: draft.dataKey });
  if (!placed.ok) return placed;
  const saved = await saveHeld(db, writer, { ...wanted, seen, change: { ...change, id: placed.id }, now });
  if (saved.ok) return { ok: true, id: placed.id, secrecy };
  if (placed.isNew) await forget(context, placed);
  return saved;
}

function isMarkedForEveryone({ confidential }: Secrecy, { text }: FileToSeal) {
  return confidential === "no" && hasMarks(text);
}

/** Says what would stay hidden in the file, and what its author can do about it. */
function couldTell(hidden: ReturnType<typeof hiddenAmong>) {
  return message("files.could-tell", {
    stays: oneByOne(hidden.map(({ note }) => note)),
    remedies: oneByOne([...new Set(hidden.map(({ advice }) => advice))]),
  });
}

function oneByOne(sentences: Told[]): Told {
  return sentences.reduce((first, second) => message("files.two-sentences", { first, second }));
}

const megabyte = 1024 * 1024;
const storeAway = message("files.store-away");
const tooManyFiles = message("files.too-many", { most: mostFiles });
const tooManyBytes = message("files.too-large-together", { most: mostBytes / megabyte });

async function checkFile(
  { settings, log }: AttachingContext,
  file: Quarantined & { name: string },
  senders: string[],
): Promise<{ ok: true; kept: FileToSeal } | { ok: false; why: Told }> {
  if (file.size === 0) return { ok: false, why: message("files.empty") };
  const found = await scan(await file.read(), { address: settings.clamd });
  if (found.state === "infected") return { ok: false, why: infected(found.name) };
  if (found.state === "no answer") logFailure(log, found.cause);
  // Read again when it is its turn, so that those that wait are on the disk and not in memory.
  const prepared = await prepareFile({ bytes: file.read, name: file.name }, { senders });
  if (!prepared.ok) return prepared;
  const name = safeName(file.name, prepared.kind);
  const sha256 = createHash("sha256").update(prepared.bytes).digest("hex");
  const state = found.state === "no answer" ? "waiting" : found.state;
  return { ok: true, kept: { ...prepared, name, sha256, scan: state } };
}

const infected = (virus: string) => message("files.infected", { virus: virus.replace(/[^\w .:/-]/g, "_") });

interface Keep extends Attach {
  kept: FileToSeal;
  dataKey: DataKey;
}

/** The row comes first, so that whatever happens nothing lies in the store that no row knows of. */
async function keepFile(context: AttachingContext, writer: Writer, { kept, dataKey, key, wanted }: Keep) {
  const { db, files, now } = context;
  const at = await storedMoment(db, ownerOf(writer), { consultationId: wanted.consultationId, now });
  const taken = await findTaken(context, key);
  // The same form, sent twice: the file is kept once, and whoever is last finds it in the draft.
  if (taken && isSame(taken, { owner: ownerOf(writer), dataKey, sha256: kept.sha256 }))
    return { ok: true as const, isNew: false, id: key, file_key: taken.file_key };
  const id = taken ? newTimelessId() : key;
  const { sealed, columns } = sealFile(kept, { id, dataKey });
  const { file_key } = columns;
  const inserted = await db
    .insertInto("attachment")
    .values({
      ...columns,
      consultation_id: wanted.consultationId,
      owner: ownerOf(writer),
      created_at: at.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // The same form, sent twice at the same moment: the other one attaches the file.
  if (inserted.numInsertedOrUpdatedRows !== 1n) return { ok: true as const, isNew: false, id, file_key };
  try {
    await files.put(sealed);
  } catch (error) {
    await db.deleteFrom("attachment").where("id", "=", id).execute();
    if (isStoreAway(error)) return refused({ file: storeAway });
    throw error;
  }
  return { ok: true as const, isNew: true, id, file_key };
}

async function findTaken({ db }: AttachingContext, id: string) {
  return db
    .selectFrom("attachment")
    .select(["id", "owner", "data_key_id", "details", "file_key"])
    .where("id", "=", id)
    .executeTakeFirst();
}

type AlreadyTaken = NonNullable<Awaited<ReturnType<typeof findTaken>>>;

function isSame(
  { id, owner, data_key_id, details }: AlreadyTaken,
  file: { owner: string; dataKey: DataKey; sha256: string },
) {
  if (owner !== file.owner || data_key_id !== file.dataKey.id) return false;
  return openDetails(file.dataKey, id, details).sha256 === file.sha256;
}

/** What cannot be deleted now is an orphan, which is deleted later. */
async function forget({ db, files }: AttachingContext, { id, file_key }: { id: string; file_key: string }) {
  try {
    await files.delete(file_key);
  } catch (error) {
    if (isStoreAway(error)) return;
    throw error;
  }
  await db.deleteFrom("attachment").where("id", "=", id).execute();
}
