import type { Selectable } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest } from "#app/accounts/permissions.ts";
import { leaveWork } from "#app/work/jobs.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, RebuildState } from "#db/schema.ts";
import type { DigestRebuildTable } from "#db/tables-of-rebuilds.ts";
import type { EditedConsultation } from "../editing/edit-digest.server.ts";
import { holdEdits } from "../editing/record-edit.server.ts";
import { proposingRebuild } from "./propose-rebuild.server.ts";
import { findGroundNumbers, selectOpen, whyOutdated } from "./rebuild-state.server.ts";

/**
 * Asks for key points to be chosen anew, which is worked out later. One that is being worked out, or that can be accepted, is the one
 * that is asked for; one that cannot be accepted any more, or could not be made, is replaced. False before there are key points.
 */
export async function askForRebuild(
  db: Db,
  official: Account,
  { consultation, now }: { consultation: EditedConsultation; now: Date },
) {
  allow(mayEditDigest(official, consultation));
  return inTransaction(db, async (db) => {
    await holdEdits(db, consultation.id);
    if (!(await findGroundNumbers(db, consultation.id))) return false;
    const open = await selectOpen(db, consultation.id).selectAll("rebuild").executeTakeFirst();
    if (open && (await isUsable(db, open))) return true;
    if (open && !(await replace(db, official, { ...open, now }))) return true;
    const id = newId();
    await db
      .insertInto("digest_rebuild")
      .values({
        ...{ id, consultation_id: consultation.id, state: "asked" },
        ...{ asked_by: official.id, asked_at: now.toISOString(), proposal: null },
        ...{ event_number: null, build_number: null, edit_number: null, decided_by: null, decided_at: null },
      })
      .execute();
    await leaveWork(db, { id, kind: proposingRebuild, payload: id, dueAt: now });
    return true;
  });
}

/** False where it has been worked out in this very moment. */
async function replace(
  db: Db,
  official: Account,
  { id, state, now }: { id: string; state: RebuildState; now: Date },
) {
  const replaced = await db
    .updateTable("digest_rebuild")
    .set({ state: "outdated", proposal: null, draft: null, choice: null, frozen: null })
    .set({ decided_by: official.id, decided_at: now.toISOString() })
    .where("id", "=", id)
    .where("state", "=", state)
    .returning("id")
    .executeTakeFirst();
  return replaced !== undefined;
}

type OpenRebuild = Pick<Selectable<DigestRebuildTable>, "consultation_id" | "state" | "choice"> &
  Parameters<typeof whyOutdated>[2];

async function isUsable(db: Db, open: OpenRebuild) {
  if (open.state === "proposed")
    return open.choice !== null && (await whyOutdated(db, open.consultation_id, open)) === null;
  return !(await hasFailed(db, open.id));
}

/** Whether the work on it was given up, or ended without a proposal. */
export async function hasFailed(db: Db, rebuildId: string) {
  const job = await db.selectFrom("job").select("given_up_at").where("id", "=", rebuildId).executeTakeFirst();
  return job === undefined || job.given_up_at !== null;
}
