import { refused } from "#app/http/refusals.ts";
import { type Db, officialRoles } from "#db/schema.ts";

interface Appointment {
  email: string;
  /** The government's code, in either case. */
  government: string;
  role: string;
}

/** Makes an account an official of a government. Refuses an account, a government or a role that there is not. */
export async function appoint(db: Db, { email, government, role: asked }: Appointment) {
  const account = await db
    .selectFrom("account")
    .select(["id", "name"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  if (!account) return refused({ email: `There is no account with the e-mail address ${email}` });

  const state = await db
    .selectFrom("government")
    .select(["code", "name"])
    .where("code", "=", government.trim().toUpperCase())
    .executeTakeFirst();
  if (!state) return refused({ government: `There is no government with the code ${government}` });

  const role = officialRoles.find((role) => role === asked.trim().toLowerCase());
  if (!role) return refused({ role: `There is no role “${asked}”: choose ${officialRoles.join(", ")}` });

  const inserted = await db
    .insertInto("official")
    .values({ account_id: account.id, government_code: state.code, role })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return {
    ok: true as const,
    name: account.name,
    government: state.name,
    role,
    alreadyHeld: inserted.numInsertedOrUpdatedRows === 0n,
  };
}
