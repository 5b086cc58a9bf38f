import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { hashed } from "../hashed.server.ts";
import { newSpokenCode } from "../spoken-code.server.ts";
import { codeFromText, inGroups } from "../spoken-code.ts";
import { codeMinutes } from "./office-code.ts";

/** 80 random bits, and short enough to be read out on the telephone. */
const codeLength = 16;

/**
 * A code by which this account can be made an official, once and soon. It is kept nowhere, so it cannot be shown again;
 * one that was made before no longer works.
 */
export async function newOfficeCode(db: Db, { id }: { id: string }, now: Date) {
  const code = newSpokenCode(codeLength);
  const expires_at = new Date(now.getTime() + codeMinutes * 60_000).toISOString();
  const row = { code_hash: hashed(code), expires_at };
  await db.deleteFrom("office_code").where("expires_at", "<=", now.toISOString()).execute();
  await db
    .insertInto("office_code")
    .values({ account_id: id, ...row })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
    .execute();
  return { code: inGroups(code), expires_at };
}

interface ShownCode {
  /** As it was read out or typed. */
  code: string;
  now: Date;
}

/** Whose code it is; refuses one that is unknown, too old, replaced or used, without saying which. */
export async function findByCode(db: Db, { code: text, now }: ShownCode) {
  if (text.includes("@")) return refused({ code: message("offices.is-address") });
  const code = codeFromText(text, codeLength);
  const row = code
    ? await db
        .selectFrom("office_code")
        .select("account_id")
        .where("code_hash", "=", hashed(code))
        .where("expires_at", ">", now.toISOString())
        .executeTakeFirst()
    : undefined;
  return row ? { ok: true as const, accountId: row.account_id } : refused({ code: isUnknown });
}

/** Uses up the account's code; false where it has been used or replaced meanwhile. */
export async function spendCode(db: Db, { code, now }: ShownCode) {
  const used = await db
    .deleteFrom("office_code")
    .where("code_hash", "=", hashed(codeFromText(code, codeLength) ?? ""))
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return used.numDeletedRows === 1n;
}

export const isUnknown = message("offices.opens-nothing");
