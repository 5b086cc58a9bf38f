import { z } from "zod";
import { newId } from "#db/new-id.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";
import { isCountry } from "./countries.ts";
import { hashPassword } from "./passwords.server.ts";

/** A password as it may be chosen; sign-in and the change of a password know no other rules. */
export const newPassword = z
  .string()
  .min(12, "The password must be 12 characters or more")
  .max(200, "The password must be 200 characters or fewer");

export const newAccount = z
  .object({
    name: z.string().trim().min(1, "Enter your name").max(200, "Your name must be 200 characters or fewer"),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254, "The e-mail address is too long")
      .pipe(z.email("Enter an e-mail address like name@example.org")),
    password: newPassword,
    stakeholder_group: z.enum(stakeholderGroups, "Say for whom you speak"),
    organisation: z.string().trim().max(200, "The organisation’s name must be 200 characters or fewer"),
    country: z.string().refine(isCountry, "Choose a country"),
  })
  .refine((account) => account.stakeholder_group === "individual" || account.organisation !== "", {
    path: ["organisation"],
    message: "Enter the organisation that you speak for, or choose “individual” above",
  });

export type NewAccount = z.infer<typeof newAccount>;

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
