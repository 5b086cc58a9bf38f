import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, maySetModeration } from "#app/accounts/permissions.ts";
import { messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { longestListed, mostListed, readListed } from "../hints/listed-words.ts";
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

/** Sets how the government moderates from now on; what was decided and proposed before stays as it is. */
export async function changeSettings(
  db: Db,
  official: Account,
  { government, settings, now }: { government: string; settings: ModerationSettings; now: Date },
) {
  allow(maySetModeration(official, { government_code: government }));
  const row = { government_code: government, account_id: official.id, changed_at: now.toISOString() };
  await inTransaction(db, (db) =>
    db
      .insertInto("moderation_setting")
      .values({ ...row, id: newId(), settings: JSON.stringify(settings) })
      .execute(),
  );
}
