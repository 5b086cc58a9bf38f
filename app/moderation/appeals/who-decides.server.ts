import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import { listWaitingAppeals, tookPart } from "./list-appeals.server.ts";

interface AppealOn {
  comment_id: string;
  author_id: string | null;
}

/** Whether the government has a moderator who took no part in what the appeal is about, and did not write it. */
export async function hasDecider(db: Db, government: string, { comment_id, author_id }: AppealOn) {
  const moderators = await db
    .selectFrom("official")
    .select("account_id as id")
    .where("government_code", "=", government)
    .where("role", "=", "moderator")
    .execute();
  for (const moderator of moderators)
    if (moderator.id !== author_id && !(await tookPart(db, moderator, comment_id))) return true;
  return false;
}

/** Whether an appeal waits that none of the government's moderators may decide on, so that another has to be appointed. */
export async function isDeciderLacking(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  for (const appeal of await listWaitingAppeals(db, government))
    if (!(await hasDecider(db, government, appeal))) return true;
  return false;
}
