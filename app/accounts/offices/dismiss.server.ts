import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { keptAddress } from "../mail-address.server.ts";
import { endSessionsOf } from "../sessions.server.ts";
import { allowManaging, type Manager } from "./allow-managing.server.ts";
import { heldRoles } from "./appoint.server.ts";
import { lockGovernment } from "./lock-government.server.ts";
import { recordChanges } from "./record-changes.server.ts";

interface Dismissal {
  accountId: string;
  /** The government's code, in either case. */
  government: string;
  /** All that they hold at that government where none is named. */
  role?: OfficialRole;
  reason?: string;
  now: Date;
}

/**
 * Takes offices at a government away; the sessions of whoever held them end. Refuses an administrator who would leave the
 * government without one: that the operator alone can do.
 */
export async function dismiss(db: Db, manager: Manager, dismissal: Dismissal) {
  const { accountId, government, role, reason, now } = dismissal;
  return inTransaction(db, async (db) => {
    const state = await lockGovernment(db, government);
    await allowManaging(db, manager, { code: state?.code ?? "" });
    if (!state) return refused({ government: message("offices.no-government", { code: government }) });

    const held = await heldRoles(db, { accountId, government: state.code });
    const taken = held.filter((one) => role === undefined || one === role);
    if (taken.length === 0) return refused({ form: message("offices.holds-nothing") });
    if (manager !== "operator" && taken.includes("administrator") && (await isLastAdministrator(db, state)))
      return refused({ form: message("offices.last-administrator") });

    const office = { account_id: accountId, government_code: state.code };
    await db
      .deleteFrom("official")
      .where("account_id", "=", accountId)
      .where("government_code", "=", state.code)
      .where("role", "in", taken)
      .execute();
    await recordChanges(db, manager, { ...office, roles: taken, change: "taken", reason, now });
    await endSessionsOf(db, accountId);
    return { ok: true as const, government: state.name, taken };
  });
}

/** The same by the e-mail address of an account, for the operator. */
export async function dismissByAddress(
  db: Db,
  { email, ...dismissal }: Omit<Dismissal, "accountId"> & { email: string },
) {
  const account = await db
    .selectFrom("account")
    .select(["id", "name"])
    .where("email", "=", keptAddress(email))
    .executeTakeFirst();
  if (!account) return refused({ email: message("offices.no-account", { email }) });
  const result = await dismiss(db, "operator", { ...dismissal, accountId: account.id });
  return result.ok ? { ...result, name: account.name } : result;
}

async function isLastAdministrator(db: Db, { code }: { code: string }) {
  const { count } = await db
    .selectFrom("official")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("government_code", "=", code)
    .where("role", "=", "administrator")
    .executeTakeFirstOrThrow();
  return count <= 1;
}
