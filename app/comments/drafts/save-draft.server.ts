import { type Errors, refused } from "#app/requests/refusals.ts";
import { newDataKey } from "#app/sealing/vault.server.ts";
import { type Message, message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId, newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../comment/stored-moment.server.ts";
import { inputKinds } from "../parts/inputs/input-kind.ts";
import {
  type Change,
  changedSince,
  type DraftContent,
  lengthOf,
  longestComment,
  mostInputs,
  mostPoints,
  partOf,
  withChange,
} from "./draft.ts";
import { type Changing, draftOf } from "./draft-of.ts";
import { keepVersion, sealVersions } from "./draft-versions.server.ts";
import { type Draft, findDraft, numberSentFrom, type WantedDraft } from "./find-draft.server.ts";
import { begun } from "./part-name.ts";
import { cannotSealReason } from "./signature.ts";
import { closeDraftContent } from "./stored-draft.server.ts";
import { boundStoring, StoresTooMuch } from "./storing-bounds.server.ts";
import { type Member, ownerOf, type Writer } from "./writer.ts";

/**
 * The organisation's draft, made where there is none yet, so that the part that is saved can be held. In its revision 0 it
 * says nothing of its own. Throws StoresTooMuch.
 */
export async function beginSharedDraft(
  db: Db,
  member: Member,
  { consultationId, changing, vault, network, now }: WantedDraft & { now: Date },
) {
  const place = { consultationId, changing };
  const wanted = { ...place, vault };
  const found = await findDraft(db, member, wanted);
  if (found.id !== null) return { ...found, id: found.id };
  const id = newId();
  await inTransaction(db, async (db) => {
    const dataKey = found.dataKey ?? (await newDataKey(db, vault, now));
    const content = closeDraftContent(dataKey, JSON.stringify(found.content), id);
    const values = { content, updated_at: now.toISOString(), revision: 0 };
    const row = { ...values, ...place, id, data_key_id: dataKey?.id ?? null };
    if (!(await insert(db, member, row))) throw new AlreadyBegun();
    await keepVersion(db, member, { id, part: begun, values });
    const stored = { begun: 1, text: content.length };
    const reason = await boundStoring(db, member, { vault, network, consultationId, stored, now });
    if (reason !== null) throw new StoresTooMuch(reason);
  }).catch((error: unknown) => {
    if (!(error instanceof AlreadyBegun)) throw error;
  });
  const made = await findDraft(db, member, wanted);
  if (made.id === null) throw new Error("A draft was gone as soon as it was begun");
  return { ...made, id: made.id };
}

/** Thrown inside, so that the key that was made for nothing goes too. */
class AlreadyBegun extends Error {}

/** The draft that its writer had before them, and the version of the measure beside it, where the page told it. */
export interface SeenDraft {
  id: string;
  revision: number;
  measure_version?: number | undefined;
}

export interface Save extends WantedDraft {
  /** The id and revision of the draft that its writer had before them; the id is empty before the first save. */
  seen: SeenDraft;
  change: Change;
  now: Date;
}

/**
 * Saves one part of a draft. Where that part was changed elsewhere since its writer saw it, nothing is overwritten:
 * `elsewhere` is what stands there, by field, for comparing. `sent` is the number of the comment that the draft has become.
 */
export async function saveDraft(
  db: Db,
  writer: Writer,
  { seen, change, now, ...place }: Save,
): Promise<Saved> {
  for (let tries = 0; tries < mostTries; tries++) {
    const draft = await findDraft(db, writer, place);
    if (seen.id && seen.id !== draft.id) {
      const sent = await numberSentFrom(db, writer, seen.id);
      if (sent !== null) return { ...refused({ form: message("drafts.already-sent") }), sent };
    }
    const content = withChange(draft.content, change, draft.revision + 1);
    if (!content) return { ok: true };
    const problem = tooMuch(draft.content, content);
    if (problem) return refused({ [fieldOf(change)]: problem });
    const elsewhere = changedSince(draft.content, change, seen.revision);
    if (elsewhere)
      return { ...refused({ [fieldOf(change)]: message("drafts.changed-elsewhere") }), elsewhere };
    if (draft.dataKey === null && !place.vault.keys.current) {
      if (content.signature.reason.trim() !== "") return refused({ reason: cannotSealReason });
      if (isSecret(content)) return refused({ [fieldOf(change)]: message("drafts.cannot-seal") });
    }
    const told = seen.measure_version ?? 0;
    const stored = await put(db, writer, { ...place, draft, content, change, told, now });
    if (stored === true) return { ok: true };
    if (stored) return refused({ [fieldOf(change)]: stored });
  }
  throw new Error("A draft was changed by others each time it was to be saved");
}

export type Saved =
  | { ok: true }
  | { ok: false; errors: Errors; elsewhere?: Record<string, string>; sent?: number };

const mostTries = 5;

function tooMuch(before: DraftContent, after: DraftContent) {
  if (after.points.length > mostPoints) return message("drafts.too-many-points", { most: mostPoints });
  if (inputKinds.some((kind) => after[kind].length > mostInputs))
    return message("drafts.too-many-inputs", { most: mostInputs });
  return lengthOf(after) > Math.max(longestComment, lengthOf(before))
    ? message("drafts.too-long", { most: longestComment })
    : null;
}

/** Also where a confidential part has only been begun. */
function isSecret(content: DraftContent) {
  return JSON.stringify(content).includes("[[");
}

/** The field beside which a problem with that part is told. */
function fieldOf(change: Change) {
  switch (change.part) {
    case "overall":
      return "remarks";
    case "point":
    case "no point":
      return "reasons";
    case "marked":
      return "marked";
    default:
      return "form";
  }
}

interface DraftToPut extends WantedDraft {
  draft: Draft;
  content: DraftContent;
  change: Change;
  /** The version of the measure that its writer has been told of. */
  told: number;
  now: Date;
}

/** Whether it was put there: false where another request was faster, and why where it is too much. */
async function put(db: Db, writer: Writer, asked: DraftToPut): Promise<boolean | Message> {
  return inTransaction(db, (db) => putNow(db, writer, asked)).catch((error: unknown) => {
    if (error instanceof StoresTooMuch) return error.why;
    throw error;
  });
}

async function putNow(
  db: Db,
  writer: Writer,
  { draft, content, change, told, now, vault, network, ...place }: DraftToPut,
) {
  const id = draft.id ?? (writer.kind === "at risk" ? newTimelessId() : newId());
  const at = await storedMoment(db, ownerOf(writer), { consultationId: place.consultationId, now });
  // One begun while the operator had no key is sealed as soon as there is one.
  const dataKey = draft.dataKey ?? (await newDataKey(db, vault, at));
  const values = {
    content: closeDraftContent(dataKey, JSON.stringify(content), id),
    updated_at: at.toISOString(),
    revision: draft.revision + 1,
  };
  const row = { ...values, data_key_id: dataKey?.id ?? null };
  const isPut = draft.id
    ? await update(db, { id, seen: draft.revision, row: { ...row, measure_version: toldOf(draft, told) } })
    : await insert(db, writer, { ...row, ...place, id });
  if (!isPut) return false;
  if (dataKey && !draft.dataKey) await sealVersions(db, dataKey, id);
  await keepVersion(db, writer, { id, part: partOf(change), values });
  const before = draft.id === null || writer.kind === "member" ? 0 : draft.size;
  const reason = await boundStoring(db, writer, {
    ...{ vault, network, now, consultationId: place.consultationId },
    stored: { begun: draft.id === null ? 1 : 0, text: values.content.length - before },
  });
  if (reason !== null) throw new StoresTooMuch(reason);
  return true;
}

type StoredDraft = Omit<NewRow, "id" | "consultationId" | "changing"> & { measure_version: number };

const toldOf = ({ measure_version }: Draft, told: number) => Math.max(measure_version ?? 1, told);

async function update(db: Db, { id, seen, row }: { id: string; seen: number; row: StoredDraft }) {
  const updated = await db
    .updateTable("draft")
    .set(row)
    .where("id", "=", id)
    .where("revision", "=", seen)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

interface NewRow {
  id: string;
  consultationId: string;
  changing: Changing;
  data_key_id: string | null;
  content: string;
  updated_at: string;
  revision: number;
}

/** The present version of the measure: a draft that begins now begins on it. */
export async function presentVersion(db: Db, consultationId: string) {
  const { measure_version } = await db
    .selectFrom("consultation")
    .select("measure_version")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return measure_version;
}

async function insert(db: Db, writer: Writer, { consultationId, changing, ...row }: NewRow) {
  const inserted = await db
    .insertInto("draft")
    .values({
      ...row,
      consultation_id: consultationId,
      draft_of: draftOf(changing),
      owner: ownerOf(writer),
      measure_version: await presentVersion(db, consultationId),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}
