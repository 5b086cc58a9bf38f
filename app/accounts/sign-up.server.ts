import { z } from "zod";
import { messageText } from "#app/words/message.ts";
import { newId } from "#db/new-id.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";
import { isCountry } from "./countries.ts";
import { mailAddress } from "./mail-address.server.ts";
import { longestPassword, shortestPassword } from "./password-length.ts";
import { hashPassword } from "./passwords.server.ts";

/** A password as it may be chosen; sign-in and the change of a password know no other rules. */
export const newPassword = z
  .string()
  .min(shortestPassword, messageText("accounts.password-too-short", { least: shortestPassword }))
  .max(longestPassword, messageText("accounts.password-too-long", { most: longestPassword }));

const line = (tooLong: "accounts.name-too-long" | "accounts.organisation-too-long") =>
  z
    .string()
    .trim()
    .max(200, messageText(tooLong, { most: 200 }));

export const newAccount = z
  .object({
    name: line("accounts.name-too-long").min(1, messageText("accounts.enter-name")),
    email: mailAddress,
    password: newPassword,
    stakeholder_group: z.enum(stakeholderGroups, messageText("accounts.say-for-whom")),
    organisation: line("accounts.organisation-too-long"),
    country: z.string().refine(isCountry, messageText("accounts.choose-country")),
  })
  .refine((account) => account.stakeholder_group === "individual" || account.organisation !== "", {
    path: ["organisation"],
    message: messageText("accounts.enter-organisation"),
  });

export type NewAccount = z.infer<typeof newAccount> & {
  /** In which they signed up; BCP 47. Left out, none is kept. */
  language?: string;
};

/**
 * Opens an account where the e-mail address has none, and does not tell. In both cases the password is hashed and a row is
 * written, so that the time it takes does not tell either; whose address it is reads on their account page that somebody
 * signed up with it again.
 */
export async function signUp(db: Db, account: NewAccount, now: Date) {
  const { password, organisation, ...rest } = account;
  const created_at = now.toISOString();
  await db
    .insertInto("account")
    .values({
      ...rest,
      id: newId(),
      organisation: organisation || null,
      password_hash: await hashPassword(password),
      created_at,
    })
    .onConflict((conflict) => conflict.column("email").doUpdateSet({ signed_up_again_at: created_at }))
    .execute();
}
