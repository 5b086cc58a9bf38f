import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { askToPutBack } from "../building/moving.server.ts";
import { type DigestChange, type ProposalCells, reversed } from "./change.ts";
import type { EditedConsultation } from "./edit-digest.server.ts";
import type { ToldOfEdit } from "./edit-kind.ts";
import { holdEdits, recordEdit } from "./record-edit.server.ts";
import { selectLater } from "./standing-edits.server.ts";

interface Undoing {
  consultation: EditedConsultation;
  editId: string;
  now: Date;
}

/**
 * Puts everything back where it was before that edit, as far as it is still there. Only what nobody has undone yet, and
 * nothing that a later edit that stands has touched too: false for any other.
 */
export async function undoEdit(db: Db, official: Account, { consultation, editId, now }: Undoing) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const edit = await findUndoable(db, consultation.id, editId);
    if (!edit) return false;
    const change: DigestChange = JSON.parse(edit.change);
    const told: ToldOfEdit = JSON.parse(edit.told);
    if (edit.kind === "accept-rebuild") await askToPutBack(db, consultation.id, edit);
    await recordEdit(
      db,
      { consultation, official, now, undoes: editId },
      { kind: "undo", told, change: await withProposal(db, edit.kind, reversed(change)) },
    );
    if (change.made.length > 0) await lookAtMade(db, consultation.id);
    return true;
  });
}

/** A key point to which passages were given back may have ended since. */
async function lookAtMade(db: Db, consultationId: string) {
  await db
    .updateTable("digest_progress")
    .set({ waits: 1 })
    .where("consultation_id", "=", consultationId)
    .execute();
}

async function findUndoable(db: Db, consultationId: string, id: string) {
  const edit = await db
    .selectFrom("digest_edit")
    .leftJoin("digest_edit as undo", "undo.undoes", "digest_edit.id")
    .select(["digest_edit.id", "digest_edit.kind", "digest_edit.change", "digest_edit.told"])
    .select("digest_edit.made_at")
    .select((eb) => selectLater(eb).as("later"))
    .where("digest_edit.consultation_id", "=", consultationId)
    .where("digest_edit.id", "=", id)
    .where("digest_edit.kind", "!=", "undo")
    .where("undo.id", "is", null)
    .executeTakeFirst();
  return edit?.later === null ? edit : undefined;
}

const offered: ProposalCells = { state: "offered", former: null, decided_by: null, decided_at: null };

/** Edits by which a name was accepted did not always tell the proposal, which is offered again too. */
async function withProposal(db: Db, kind: string, undoing: DigestChange): Promise<DigestChange> {
  const [theme] = undoing.rows.filter(({ table }) => table === "theme");
  const isTold = undoing.rows.some(({ table }) => table === "model_proposal");
  if (kind !== "accept-name" || isTold || theme?.table !== "theme") return undoing;
  const accepted = await db
    .selectFrom("model_proposal")
    .select(["id", "state", "former", "decided_by", "decided_at"])
    .where("theme_id", "=", theme.id)
    .where("words", "=", theme.before.name ?? "")
    .where("state", "=", "accepted")
    .execute();
  const rows = accepted.map(({ id, ...before }) => ({
    table: "model_proposal" as const,
    ...{ id, before, after: offered },
  }));
  return { ...undoing, rows: [...undoing.rows, ...rows] };
}
