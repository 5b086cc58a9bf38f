import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { EditedConsultation } from "../editing/edit-digest.server.ts";
import { holdEdits, recordEdit } from "../editing/record-edit.server.ts";
import { rebuildAsEdit } from "./rebuild-change.server.ts";
import type { RebuildProposal } from "./rebuild-proposal.ts";
import { findGroundNumbers, selectOpen, whyOutdated } from "./rebuild-state.server.ts";

interface Deciding {
  consultation: EditedConsultation;
  rebuildId: string;
  accept: boolean;
  now: Date;
}

/** Why nothing was done: a colleague has decided on it or asked again, or something came in between. */
export type WhyUndecided = "decided" | "outdated";

/**
 * Accepts a proposal, which is an edit like others and is undone like them, or discards it. Only as long as nothing has happened since
 * it was made: then it is to be made again.
 */
export async function decideRebuild(
  db: Db,
  official: Account,
  { consultation, rebuildId, accept, now }: Deciding,
): Promise<{ ok: true } | { ok: false; why: WhyUndecided }> {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    const rebuild = await selectOpen(db, consultation.id)
      .selectAll("rebuild")
      .where("rebuild.id", "=", rebuildId)
      .where("rebuild.state", "=", "proposed")
      .executeTakeFirst();
    if (!rebuild) return { ok: false, why: "decided" };
    const ground = await findGroundNumbers(db, consultation.id);
    const isOutdated = (await whyOutdated(db, consultation.id, rebuild)) !== null;
    if (accept) {
      if (isOutdated || !ground || rebuild.proposal === null) return { ok: false, why: "outdated" };
      const proposal: RebuildProposal = JSON.parse(rebuild.proposal);
      const place = { ...ground, consultation_id: consultation.id, now };
      const planned = await rebuildAsEdit(db, proposal, place);
      await recordEdit(db, { consultation, official, now, undoes: null }, planned);
    }
    await db
      .updateTable("digest_rebuild")
      .set({
        ...{ state: accept ? "accepted" : "discarded", proposal: null },
        ...{ decided_by: official.id, decided_at: now.toISOString() },
      })
      .where("id", "=", rebuildId)
      .execute();
    return { ok: true };
  });
}
