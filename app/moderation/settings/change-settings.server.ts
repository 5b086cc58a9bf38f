import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { lockGovernment } from "#app/accounts/offices/lock-government.server.ts";
import { allow, maySetModeration } from "#app/accounts/permissions.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { longestListed, mostListed, readListed } from "../hints/listed-words.ts";
import { findSettingsSince } from "./find-settings.server.ts";
import { actsForTwo, longestToDecide, type ModerationSettings } from "./settings.ts";

const withinDays = z
  .string()
  .default("")
  .transform((typed) => (/^\d{1,3}$/.test(typed.trim() || "0") ? Number(typed) : Number.NaN))
  .refine(
    (days) => days >= 0 && days <= longestToDecide,
    messageText("settings-office.days-unknown", { most: longestToDecide }),
  );

/** The form with which an administrator sets how the government moderates. */
export const newSettings = z.object({
  /** Since which change that holds which the administrator has read. */
  since: z.string().default(""),
  two_people: z
    .string()
    .default("")
    .transform((chosen) => actsForTwo.filter((act) => chosen.split(",").includes(act))),
  follow: z
    .string()
    .default("")
    .transform((chosen) => chosen === "yes"),
  decide_within: withinDays,
  change_within: withinDays,
  appeal_within: withinDays,
  flag_within: withinDays,
  disowning_within: withinDays,
  hold_within: withinDays,
  words: z
    .string()
    .default("")
    .transform(readListed)
    .refine((words) => words.length <= mostListed, messageText("hints.too-many-words", { most: mostListed }))
    .refine(
      (words) => words.every((word) => word.length <= longestListed),
      messageText("hints.word-too-long", { most: longestListed }),
    ),
});

interface ChangedSettings {
  government: string;
  settings: ModerationSettings;
  /** As findSettingsSince gave it to the administrator. */
  since: string;
  now: Date;
}

/**
 * Sets how the government moderates from now on; what was decided and proposed before stays as it is. Refuses where another
 * administrator has changed it meanwhile, so that nobody drops a rule that they have not seen.
 */
export async function changeSettings(
  db: Db,
  official: Account,
  { government, settings, since, now }: ChangedSettings,
) {
  allow(maySetModeration(official, { government_code: government }));
  const row = { government_code: government, account_id: official.id, changed_at: now.toISOString() };
  return inTransaction(db, async (db) => {
    await lockGovernment(db, government);
    const standing = await findSettingsSince(db, government);
    if (standing.since !== since) return refused({ settings: message("settings-office.changed-meanwhile") });
    await db
      .insertInto("moderation_setting")
      .values({ ...row, id: newId(), settings: JSON.stringify(settings) })
      .execute();
    return { ok: true as const };
  });
}
