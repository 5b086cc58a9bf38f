import { newId } from "#db/new-id.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import type { Manager } from "./allow-managing.server.ts";

interface Changes {
  account_id: string;
  government_code: string;
  roles: readonly OfficialRole[];
  change: "given" | "taken";
  reason?: string;
  now: Date;
}

/** Writes down who gave or took which offices; in the transaction that does it. */
export async function recordChanges(db: Db, manager: Manager, { roles, reason, now, ...office }: Changes) {
  const changed_by = manager === "operator" ? null : manager.id;
  const row = { ...office, changed_by, changed_at: now.toISOString(), reason: reason?.trim() || null };
  await db
    .insertInto("office_change")
    .values(roles.map((role) => ({ ...row, id: newId(), role })))
    .execute();
}
