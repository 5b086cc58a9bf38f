import { type DoneOrRefused, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import type { Account } from "./account.ts";

/** Keeps with the account in which of the portal's languages its owner uses it. */
export async function keepLanguage(
  db: Db,
  { id }: Pick<Account, "id">,
  { language, languages }: { language: string; languages: readonly string[] },
): Promise<DoneOrRefused> {
  if (!languages.includes(language)) return refused({ language: message("accounts.no-language") });
  await db.updateTable("account").set({ language }).where("id", "=", id).execute();
  return { ok: true };
}
