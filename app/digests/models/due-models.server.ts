import type { Db } from "#db/schema.ts";
import { selectBroken } from "./broken.server.ts";
import { addressOf, type ModelServer } from "./model-server.server.ts";

/** What the database knows of the server. */
export function asRemembered(server: ModelServer) {
  return {
    id: "server" as const,
    address: addressOf(server),
    embedding_model: server.embedding ?? null,
    chat_model: server.chat ?? null,
  };
}

export async function isRemembered(db: Db, server: ModelServer | undefined) {
  const known = await db.selectFrom("model_server").selectAll().executeTakeFirst();
  return JSON.stringify(known) === JSON.stringify(server && asRemembered(server));
}

/** Those of which officials agreed to this very server. */
export async function listDueUses(db: Db, server: ModelServer, now: Date) {
  return db
    .selectFrom("model_use")
    .select("consultation_id")
    .where("is_on", "=", 1)
    .where("address", "=", addressOf(server))
    .where((eb) => eb.or([eb("retry_at", "is", null), eb("retry_at", "<=", now.toISOString())]))
    .orderBy("consultation_id")
    .execute();
}

/** Whether there is anything to say of the server, to ask it, or to delete of what it wrote. */
export async function isAnythingDueOfModels(db: Db, server: ModelServer | undefined, now: Date) {
  if (!(await isRemembered(db, server))) return true;
  if (server && (await listDueUses(db, server, now)).length > 0) return true;
  return (await selectBroken(db).select("proposal.id").limit(1).executeTakeFirst()) !== undefined;
}
