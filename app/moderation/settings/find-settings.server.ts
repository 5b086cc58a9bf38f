import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import { settingDifferences } from "./setting-differences.ts";
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
  return { settings: settingsIn(row), since: row?.id ?? "" };
}

const longestHistory = 20;

/** Who changed it, when, and what was so before and after, latest first. */
export async function listSettingChanges(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const rows = await db
    .selectFrom("moderation_setting")
    .innerJoin("account", "account.id", "moderation_setting.account_id")
    .select(["moderation_setting.id", "moderation_setting.changed_at", "account.name"])
    .select("moderation_setting.settings")
    .where("government_code", "=", government)
    .orderBy("changed_at", "desc")
    .orderBy("moderation_setting.id", "desc")
    // One more, which says what was so before the first that is told.
    .limit(longestHistory + 1)
    .execute();
  return rows.slice(0, longestHistory).map(({ settings, ...change }, index) => ({
    ...change,
    differences: settingDifferences(settingsIn(rows[index + 1]), settingsIn({ settings })),
  }));
}

export type SettingChange = Awaited<ReturnType<typeof listSettingChanges>>[number];

/** What was not there yet when it was stored is as it is at first. */
function settingsIn(row: { settings: string } | undefined): ModerationSettings {
  const stored: Partial<ModerationSettings> = row ? JSON.parse(row.settings) : {};
  return { ...firstSettings, ...stored };
}
