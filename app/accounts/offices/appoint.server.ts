import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { endSessionsOf } from "../sessions.server.ts";
import { allowManaging, type Manager } from "./allow-managing.server.ts";
import { lockGovernment } from "./lock-government.server.ts";
import { findByCode, isUnknown, spendCode } from "./office-code.server.ts";
import { recordChanges } from "./record-changes.server.ts";

interface Appointment {
  /** The one-time code that the person shows on their account page. */
  code: string;
  /** The government's code, in either case. */
  government: string;
  roles: readonly OfficialRole[];
  reason?: string;
  now: Date;
}

/**
 * Makes whoever shows the code an official of a government. Their sessions end, so that none that was begun under the
 * longer limits goes on. Nobody appoints themselves: what an administrator may not read takes a second person.
 */
export async function appoint(db: Db, manager: Manager, appointment: Appointment) {
  const { code, government, roles, reason, now } = appointment;
  return inTransaction(db, async (db) => {
    const state = await lockGovernment(db, government);
    await allowManaging(db, manager, { code: state?.code ?? "" });
    if (!state) return refused({ government: message("offices.no-government", { code: government }) });

    const found = await findByCode(db, { code, now });
    if (!found.ok) return found;
    const { accountId } = found;
    if (manager !== "operator" && accountId === manager.id)
      return refused({ code: message("offices.own-code") });
    const held = await heldRoles(db, { accountId, government: state.code });
    const given = [...new Set(roles)].filter((role) => !held.includes(role));
    if (given.length === 0) return refused({ roles: alreadyHeld(roles) });
    if (!(await spendCode(db, { code, now }))) return refused({ code: isUnknown });

    const office = { account_id: accountId, government_code: state.code };
    await db
      .insertInto("official")
      .values(given.map((role) => ({ ...office, role })))
      .execute();
    await recordChanges(db, manager, { ...office, roles: given, change: "given", reason, now });
    await endSessionsOf(db, accountId);
    return { ok: true as const, accountId, government: state.name, given };
  });
}

/** The roles that the account holds at that government. */
export async function heldRoles(
  db: Db,
  { accountId, government }: { accountId: string; government: string },
) {
  const rows = await db
    .selectFrom("official")
    .select("role")
    .where("account_id", "=", accountId)
    .where("government_code", "=", government)
    .orderBy("role")
    .execute();
  return rows.map(({ role }) => role);
}

function alreadyHeld([role = "analyst", ...more]: readonly OfficialRole[]) {
  return message("offices.already-held", {
    count: more.length + 1,
    role: message(`offices.within ${role}`),
  });
}
