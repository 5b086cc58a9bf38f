import { findAccount } from "#app/accounts/find-account.server.ts";
import type { Db } from "#db/schema.ts";

/** The account with the offices that it holds, as whoever is signed in has them. */
export async function anOfficesHolder(db: Db, { id }: { id: string }) {
  const account = await findAccount(db, id);
  if (!account) throw new Error("There is no such account");
  return account;
}
