import type { Db } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { findAccount } from "../find-account.server.ts";
import { allow, mayManageOfficials } from "../permissions.ts";

/** Whoever runs the portal, at its command line, or an official. */
export type Manager = Account | "operator";

/** 403 unless this is the operator, or an official who manages the officials of that government at this very moment. */
export async function allowManaging(db: Db, manager: Manager, government: { code: string }) {
  if (manager === "operator") return;
  const asTheyAreNow = await findAccount(db, manager.id);
  allow(mayManageOfficials(asTheyAreNow, { government_code: government.code }));
}
