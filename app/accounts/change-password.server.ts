import { z } from "zod";
import { refused } from "#app/requests/refusals.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { Account } from "./account.ts";
import { forgetBrowsers } from "./known-browser.server.ts";
import { hashPassword } from "./passwords.server.ts";
import { endSessionsOf } from "./sessions.server.ts";
import { isWaiting, signIn } from "./sign-in.server.ts";
import { newPassword } from "./sign-up.server.ts";

export const passwordChange = z.object({
  current_password: z
    .string()
    .min(1, messageText("accounts.enter-current-password"))
    .max(1000, messageText("accounts.wrong-password")),
  new_password: newPassword,
});

interface PasswordChange {
  current: string;
  new: string;
  /** The network address that asks; wrong passwords count as at signing in. */
  address: string;
  vault: Vault;
  /** The session that stays. */
  sessionId: string | null;
  now: Date;
}

/** Sets another password for whoever knows the current one; all other sessions of the account end. */
export async function changePassword(
  db: Db,
  account: Account,
  { current, new: chosen, sessionId, ...asking }: PasswordChange,
) {
  const known = await signIn(db, { ...asking, email: account.email, password: current, browser: null });
  if (!known.ok) {
    const { email: why } = known.errors;
    return refused({
      current_password: why && isWaiting(known.errors) ? why : message("accounts.wrong-password"),
    });
  }
  const password_hash = await hashPassword(chosen);
  await inTransaction(db, async (db) => {
    await db.updateTable("account").set({ password_hash }).where("id", "=", account.id).execute();
    await endSessionsOf(db, account.id, { except: sessionId });
    await forgetBrowsers(db, account.id);
  });
  return { ok: true as const };
}
