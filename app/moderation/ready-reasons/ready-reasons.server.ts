import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { longestReason } from "../grounds.ts";

const longestName = 80;
export const mostReady = 50;

/** The name by which moderators choose a reason; its texts are fields of their own, `text-fr`. */
export const newReadyReason = z.object({
  name: z
    .string()
    .trim()
    .min(1, messageText("ready-reasons.name-missing"))
    .max(longestName, messageText("ready-reasons.name-too-long", { most: longestName })),
});

/** By language, what is typed in the fields of a reason; what is empty is left out. */
export function readTexts(typed: Typed, languages: readonly string[]) {
  const texts = languages.flatMap((language) => {
    const text = (typed[`text-${language}`] ?? "").trim();
    return text ? [[language, text] as const] : [];
  });
  const [long] = texts.filter(([, text]) => text.length > longestReason);
  const [first = ""] = languages;
  if (long)
    return refused({ [`text-${long[0]}`]: message("moderation.reason-too-long", { most: longestReason }) });
  if (texts.length === 0) return refused({ [`text-${first}`]: message("ready-reasons.text-missing") });
  return { ok: true as const, texts: Object.fromEntries(texts) };
}

/** The reasons that a government keeps now, by name. */
export async function listReadyReasons(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const rows = await db
    .selectFrom("ready_reason")
    .select(["id", "name", "texts"])
    .where("government_code", "=", government)
    .where("ended_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(({ texts, ...reason }) => ({ ...reason, texts: textsOf(texts) }));
}

export type ReadyReason = Awaited<ReturnType<typeof listReadyReasons>>[number];

const longestHistory = 40;

/** Who kept or ended which reason of the government, and when, the latest first. */
export async function listReasonChanges(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const rows = await db
    .selectFrom("ready_reason as reason")
    .innerJoin("account as maker", "maker.id", "reason.made_by")
    .leftJoin("account as ender", "ender.id", "reason.ended_by")
    .select(["reason.id", "reason.name", "reason.texts", "reason.made_at", "reason.ended_at"])
    .select(["maker.name as maker_name", "ender.name as ender_name"])
    .where("reason.government_code", "=", government)
    .orderBy((eb) => eb.fn.coalesce("reason.ended_at", "reason.made_at"), "desc")
    .limit(longestHistory)
    .execute();
  return rows
    .flatMap(({ id, name, texts, made_at, ended_at, maker_name, ender_name }) => {
      const reason = { name, texts: textsOf(texts) };
      const kept = { ...reason, id: `${id} kept`, change: "kept" as const, at: made_at, by: maker_name };
      if (ended_at === null || ender_name === null) return [kept];
      return [{ ...reason, id: `${id} ended`, change: "ended" as const, at: ended_at, by: ender_name }, kept];
    })
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .slice(0, longestHistory);
}

export type ReasonChange = Awaited<ReturnType<typeof listReasonChanges>>[number];

interface Keeping {
  government: string;
  name: string;
  texts: Record<string, string>;
  now: Date;
}

/** Keeps a reason for all moderators of the government. */
export async function keepReadyReason(db: Db, moderator: Account, { government, name, texts, now }: Keeping) {
  return inTransaction(db, async (db) => {
    const kept = await listReadyReasons(db, moderator, government);
    if (kept.length >= mostReady)
      return refused({ name: message("ready-reasons.too-many", { most: mostReady }) });
    const row = { government_code: government, name, texts: JSON.stringify(texts), made_by: moderator.id };
    await db
      .insertInto("ready_reason")
      .values({ ...row, id: newId(), made_at: now.toISOString(), ended_by: null, ended_at: null })
      .execute();
    return { ok: true as const };
  });
}

/** Keeps a reason no longer; what was decided with it stays as it is. */
export async function endReadyReason(
  db: Db,
  moderator: Account,
  { government, id, now }: { government: string; id: string; now: Date },
) {
  allow(mayModerate(moderator, { government_code: government }));
  const ended = await db
    .updateTable("ready_reason")
    .set({ ended_at: now.toISOString(), ended_by: moderator.id })
    .where("id", "=", id)
    .where("government_code", "=", government)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw notFound();
}

function textsOf(stored: string): Record<string, string> {
  return JSON.parse(stored);
}
