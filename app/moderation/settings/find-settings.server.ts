import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import { firstSettings, type ModerationSettings } from "./settings.ts";

/** How the government moderates now. */
export async function findSettings(db: Db, government: string): Promise<ModerationSettings> {
  return (await findSettingsSince(db, government)).settings;
}

/** The same, with the id of the change since which it holds; "" until somebody changes it. */
export async function findSettingsSince(db: Db, government: string) {
  const row = await db
    .selectFrom("moderation_setting")
    .select(["id", "settings"])
    .where("government_code", "=", government)
    .orderBy("changed_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const stored: Partial<ModerationSettings> = row ? JSON.parse(row.settings) : {};
  const settings: ModerationSettings = { ...firstSettings, ...stored };
  return { settings, since: row?.id ?? "" };
}

const longestHistory = 20;

/** Who changed it and when, latest first. */
export async function listSettingChanges(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  return db
    .selectFrom("moderation_setting")
    .innerJoin("account", "account.id", "moderation_setting.account_id")
    .select(["moderation_setting.id", "moderation_setting.changed_at", "account.name"])
    .where("government_code", "=", government)
    .orderBy("changed_at", "desc")
    .orderBy("moderation_setting.id", "desc")
    .limit(longestHistory)
    .execute();
}
