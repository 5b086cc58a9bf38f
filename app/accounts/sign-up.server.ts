import { z } from "zod";
import { refused } from "#app/http/refusals.ts";
import { newId } from "#db/new-id.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";
import { isCountry } from "./countries.ts";
import { hashPassword } from "./passwords.server.ts";

export const newAccount = z
  .object({
    name: z.string().trim().min(1, "Enter your name").max(200, "Your name must be 200 characters or fewer"),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254, "The e-mail address is too long")
      .pipe(z.email("Enter an e-mail address like name@example.org")),
    password: z
      .string()
      .min(12, "The password must be 12 characters or more")
      .max(200, "The password must be 200 characters or fewer"),
    stakeholder_group: z.enum(stakeholderGroups, "Say for whom you speak"),
    organisation: z.string().trim().max(200, "The organisation’s name must be 200 characters or fewer"),
    country: z.string().refine(isCountry, "Choose a country"),
  })
  .refine((account) => account.stakeholder_group === "individual" || account.organisation !== "", {
    path: ["organisation"],
    message: "Enter the organisation that you speak for, or choose “individual” above",
  });

export type NewAccount = z.infer<typeof newAccount>;

/** Opens an account; refuses an e-mail address that has one. */
export async function signUp(db: Db, account: NewAccount, now: Date) {
  const id = newId();
  const { password, organisation, ...rest } = account;
  const inserted = await db
    .insertInto("account")
    .values({
      ...rest,
      id,
      organisation: organisation || null,
      password_hash: await hashPassword(password),
      created_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n)
    return refused({ email: "There is already an account with this e-mail address" });
  return { ok: true as const, accountId: id };
}
