import type { Db } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { allowManaging } from "./allow-managing.server.ts";

export type OfficeChange = Awaited<ReturnType<typeof listChanges>>[number];

/**
 * The officials of a government with what each holds, since when and by whom (null where it was given before changes were
 * recorded), and every change, the latest first; for whoever manages them.
 */
export async function listOfficials(db: Db, manager: Account, government: string) {
  await allowManaging(db, manager, { code: government });
  const changes = await listChanges(db, government);
  const rows = await db
    .selectFrom("official")
    .innerJoin("account", "account.id", "official.account_id")
    .select(["account.id", "account.name", "account.email", "official.role"])
    .where("government_code", "=", government)
    .orderBy("account.name")
    .orderBy("account.id")
    .orderBy("official.role")
    .execute();
  const officials = new Map<string, { id: string; name: string; email: string; held: Held[] }>();
  for (const { id, name, email, role } of rows) {
    const official = officials.get(id) ?? { id, name, email, held: [] };
    const given = changes.find((c) => c.account_id === id && c.role === role && c.change === "given");
    official.held.push({ role, given: given ?? null });
    officials.set(id, official);
  }
  return { officials: [...officials.values()], changes };
}

interface Held {
  role: OfficeChange["role"];
  given: OfficeChange | null;
}

async function listChanges(db: Db, government: string) {
  return db
    .selectFrom("office_change as change")
    .innerJoin("account as official", "official.id", "change.account_id")
    .leftJoin("account as manager", "manager.id", "change.changed_by")
    .select([
      "change.id",
      "change.account_id",
      "change.role",
      "change.change",
      "change.changed_at",
      "change.reason",
      "official.name",
      "manager.name as manager_name",
    ])
    .where("change.government_code", "=", government)
    .orderBy("change.changed_at", "desc")
    .orderBy("change.id", "desc")
    .execute();
}
