import type { Selectable } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { DigestRebuildTable } from "#db/tables-of-rebuilds.ts";
import { beginMoving } from "../building/moving.server.ts";
import type { EditedConsultation } from "../editing/edit-digest.server.ts";
import { holdEdits, recordEdit } from "../editing/record-edit.server.ts";
import { moveFirst } from "./move-passages.server.ts";
import { rebuildAsEdit } from "./rebuild-change.server.ts";
import type { RebuildProposal } from "./rebuild-proposal.ts";
import { findGroundNumbers, selectOpen, whyOutdated } from "./rebuild-state.server.ts";

interface Deciding {
  consultation: EditedConsultation;
  rebuildId: string;
  accept: boolean;
  now: Date;
  /** Of comments of which passages are moved before it ends. */
  movedAtOnce?: number;
}

/** Why nothing was done: a colleague has decided on it or asked again, or something came in between. */
export type WhyUndecided = "decided" | "outdated";

/** As many as take a second or two. */
const fewComments = 1_000;

/**
 * Accepts a proposal, which is an edit like others and is undone like them, or discards it. Only as long as nothing has happened since
 * it was made: then it is to be made again. Passages are moved after that, in steps: those of the first comments before it ends, the
 * others by the work.
 */
export async function decideRebuild(
  db: Db,
  official: Account,
  { consultation, rebuildId, accept, now, movedAtOnce = fewComments }: Deciding,
): Promise<{ ok: true } | { ok: false; why: WhyUndecided }> {
  allow(mayEditDigest(official, consultation));
  const why = await inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const rebuild = await selectOpen(db, consultation.id)
      .selectAll("rebuild")
      .where("rebuild.id", "=", rebuildId)
      .where("rebuild.state", "=", "proposed")
      .executeTakeFirst();
    if (!rebuild) return "decided";
    const accepting_edit = accept
      ? await acceptChoice(db, rebuild, { consultation, official, now, undoes: null })
      : null;
    if (accept && accepting_edit === null) return "outdated";
    await db
      .updateTable("digest_rebuild")
      .set({ state: accept ? "accepted" : "discarded", accepting_edit })
      .set({ proposal: null, draft: null, frozen: null })
      .set({ decided_by: official.id, decided_at: now.toISOString() })
      .$if(!accept, (discarded) => discarded.set({ choice: null }))
      .where("id", "=", rebuildId)
      .execute();
    if (accepting_edit !== null) await beginMoving(db, accepting_edit);
    return null;
  });
  if (why !== null) return { ok: false, why };
  // It is accepted, whatever comes of this: where it fails the work does it, and says why it cannot.
  if (accept) await moveFirst(db, consultation.id, movedAtOnce).catch(() => undefined);
  return { ok: true };
}

/** The id of the edit; null where the proposal does not hold any more. */
async function acceptChoice(
  db: Db,
  rebuild: Selectable<DigestRebuildTable>,
  edit: Parameters<typeof recordEdit>[1],
) {
  const { choice, frozen, consultation_id } = rebuild;
  const ground = await findGroundNumbers(db, consultation_id);
  if (choice === null || frozen === null || !ground) return null;
  const proposal: RebuildProposal = JSON.parse(choice);
  if ((await whyOutdated(db, consultation_id, rebuild)) !== null) return null;
  const place = { ...ground, consultation_id, now: edit.now, frozen };
  return recordEdit(db, edit, await rebuildAsEdit(db, proposal, place));
}
