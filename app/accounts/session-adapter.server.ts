import type { Adapter, DatabaseSession } from "lucia";
import type { Db } from "#db/schema.ts";
import { hashed } from "./hashed.server.ts";

declare module "lucia" {
  interface Register {
    UserId: string;
  }
}

/**
 * Lucia's sessions in our tables. The database holds only a hash of the id that the cookie carries, so that whoever
 * reads the database cannot be anyone. Lucia is finished software; this file is the seam where it can be replaced.
 */
export function sessionAdapter(db: Db): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await db
        .selectFrom("session")
        .selectAll()
        .where("id_hash", "=", hashed(id))
        .executeTakeFirst();
      if (!row) return [null, null];
      return [asSession(id, row), { id: row.account_id, attributes: {} }];
    },
    async getUserSessions(accountId) {
      const rows = await db.selectFrom("session").selectAll().where("account_id", "=", accountId).execute();
      return rows.map((row) => asSession(row.id_hash, row));
    },
    async setSession(session) {
      await db
        .insertInto("session")
        .values({
          id_hash: hashed(session.id),
          account_id: session.userId,
          expires_at: session.expiresAt.toISOString(),
        })
        .execute();
    },
    async updateSessionExpiration(id, expiresAt) {
      await db
        .updateTable("session")
        .set({ expires_at: expiresAt.toISOString() })
        .where("id_hash", "=", hashed(id))
        .execute();
    },
    async deleteSession(id) {
      await db.deleteFrom("session").where("id_hash", "=", hashed(id)).execute();
    },
    async deleteUserSessions(accountId) {
      await db.deleteFrom("session").where("account_id", "=", accountId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom("session").where("expires_at", "<=", new Date().toISOString()).execute();
    },
  };
}

function asSession(id: string, row: { account_id: string; expires_at: string }): DatabaseSession {
  return { id, userId: row.account_id, expiresAt: new Date(row.expires_at), attributes: {} };
}
