import type { Account } from "#app/accounts/account.ts";
import { mayManageOfficials, mayReadHeld } from "#app/accounts/permissions.ts";
import { hasTechnologyOfficer } from "#app/accounts/technology-officers.server.ts";
import type { Db } from "#db/schema.ts";
import { isDeciderLacking } from "./appeals/who-decides.server.ts";
import { countHeld } from "./holds/list-held.server.ts";

/** What waits for technology officers, null for who is none; and whom an administrator has to appoint. */
export async function viewOfficeNotes(db: Db, official: Account, government: string) {
  const here = { government_code: government };
  const mayManage = mayManageOfficials(official, here);
  return {
    held: mayReadHeld(official, here) ? await countHeld(db, official, government) : null,
    isOfficerLacking: mayManage && !(await hasTechnologyOfficer(db, government)),
    isDeciderLacking: mayManage && (await isDeciderLacking(db, official, government)),
  };
}

export type OfficeNotesShown = Awaited<ReturnType<typeof viewOfficeNotes>>;
