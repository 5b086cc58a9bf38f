import type { Adapter, DatabaseSession, Lucia } from "lucia";
import type { SessionTable } from "#db/account-tables.ts";
import type { Db } from "#db/schema.ts";
import type { Account } from "./account.ts";
import { findAccount } from "./find-account.server.ts";
import { hashed } from "./hashed.server.ts";
import { isOver, longestSession, type SessionTimes } from "./session-limits.ts";

declare module "lucia" {
  interface Register {
    UserId: string;
    Lucia: Lucia<SessionTimes, { account: Account }>;
    DatabaseSessionAttributes: SessionTimes;
    DatabaseUserAttributes: { account: Account };
  }
}

/**
 * Lucia's sessions in our tables. The database holds only a hash of the id that the cookie carries, so that whoever
 * reads the database cannot be anyone. Lucia would ask the machine's clock whether a session is over: here that is asked
 * of the moment at which the request came, by our limits, and one that is not over never is for Lucia. Lucia is
 * finished software; this file and its one user are the seam where it can be replaced.
 */
export function sessionAdapter(db: Db, now: Date): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await db
        .selectFrom("session")
        .selectAll()
        .where("id_hash", "=", hashed(id))
        .executeTakeFirst();
      const account = row ? await findAccount(db, row.account_id) : null;
      if (!row || !account || isOver(row, account, now)) return [null, null];
      return [asSession(id, row), { id: account.id, attributes: { account } }];
    },
    async getUserSessions(accountId) {
      const rows = await db.selectFrom("session").selectAll().where("account_id", "=", accountId).execute();
      return rows.map((row) => asSession(row.id_hash, row));
    },
    async setSession({ id, userId, attributes }) {
      await db
        .insertInto("session")
        .values({ id_hash: hashed(id), account_id: userId, ...attributes })
        .execute();
    },
    async updateSessionExpiration() {
      throw new Error("A session ends by its limits, whatever it is used for");
    },
    async deleteSession(id) {
      await db.deleteFrom("session").where("id_hash", "=", hashed(id)).execute();
    },
    async deleteUserSessions(accountId) {
      await db.deleteFrom("session").where("account_id", "=", accountId).execute();
    },
    async deleteExpiredSessions() {
      const oldest = new Date(now.getTime() - longestSession).toISOString();
      await db.deleteFrom("session").where("created_at", "<=", oldest).execute();
    },
  };
}

/** The last moment that there is. */
const never = new Date(8.64e15);

function asSession(id: string, { account_id, created_at, last_seen_at }: SessionTable): DatabaseSession {
  return { id, userId: account_id, expiresAt: never, attributes: { created_at, last_seen_at } };
}
