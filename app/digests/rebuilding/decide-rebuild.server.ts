import type { Selectable } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { DigestRebuildTable } from "#db/tables-of-rebuilds.ts";
import { beginMoving } from "../building/moving.server.ts";
import type { EditedConsultation } from "../editing/edit-digest.server.ts";
import { holdEdits, recordEdit } from "../editing/record-edit.server.ts";
import { movePassages } from "./move-passages.server.ts";
import { rebuildAsEdit } from "./rebuild-change.server.ts";
import { listPoints } from "./rebuild-of.server.ts";
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
      .set({ state: accept ? "accepted" : "discarded", proposal: null, frozen: null, accepting_edit })
      .set({ decided_by: official.id, decided_at: now.toISOString() })
      .$if(!accept, (discarded) => discarded.set({ choice: null }))
      .where("id", "=", rebuildId)
      .execute();
    if (accepting_edit !== null) await beginMoving(db, accepting_edit);
    return null;
  });
  if (why !== null) return { ok: false, why };
  if (accept) await movePassages(db, consultation.id, { progress: unwatched, most: movedAtOnce });
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
  const isOutdated = (await whyOutdated(db, consultation_id, rebuild)) !== null;
  if (isOutdated || !(await isWhole(db, consultation_id, proposal))) return null;
  const place = { ...ground, consultation_id, now: edit.now, frozen };
  return recordEdit(db, edit, await rebuildAsEdit(db, proposal, place));
}

/** Whether the key points are still those that it was compared with, and what would name new ones is there. */
async function isWhole(db: Db, consultationId: string, { standing, points }: RebuildProposal) {
  const now = await listPoints(db, consultationId);
  const areThese = now.length === standing.length && now.every(({ id }, place) => id === standing[place]);
  const quotes = points.map(({ quote_passage_id }) => quote_passage_id);
  const there = new Set<string>();
  for (const ids of idsAtOnce(quotes)) {
    const found = await db.selectFrom("passage").select("id").where("id", "in", ids).execute();
    for (const { id } of found) there.add(id);
  }
  return areThese && quotes.every((id) => there.has(id));
}
