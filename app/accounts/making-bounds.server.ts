import type { AppLoadContext } from "@remix-run/server-runtime";
import { addToTallies, forNetwork, type Limit } from "#app/limits/tally.server.ts";
import type { Account } from "./account.ts";

const [hour, day] = [3600, 86_400];

/** What makes a row that stays: how many a day of one account, and of one network in an hour and in a day. */
const most = {
  account: { one: 1, network: [200, 600], words: "accounts have been made" },
  session: { one: 300, network: [3000, 30_000], words: "sessions have been begun" },
  organisation: { one: 10, network: [50, 200], words: "organisations have been made" },
  invitation: { one: 200, network: [500, 2000], words: "invitations have been made" },
  endorsement: { one: 300, network: [600, 3000], words: "comments have been endorsed" },
  reply: { one: 200, network: [600, 3000], words: "replies have been sent" },
} as const;

export type Made = keyof typeof most;

/**
 * Why this account, or the network that it is at, may not make one more now; null where it may. Whoever is nobody yet is
 * bounded by network alone. Far above what a campaign's office needs, and low enough that a row costs nobody the disk.
 */
export async function boundMaking(
  { db, vault, address, now }: Pick<AppLoadContext, "db" | "vault" | "address" | "now">,
  made: Made,
  account: Pick<Account, "id"> | null,
): Promise<string | null> {
  const { one, network, words } = most[made];
  const limit = (most: number, seconds: number): Limit => ({ name: made, most, seconds });
  const [anHour, aDay] = network;
  const added = forNetwork([limit(anHour, hour), limit(aDay, day)], address);
  if (account) added.push({ limit: { ...limit(one, day), name: `${made} by` }, who: account.id });
  const passed = await addToTallies(db, vault, { added, now });
  if (!passed) return null;
  const whose = passed.limit.name === made ? "from your network" : "with your account";
  return `Too many ${words} ${whose}, so nothing was changed. Try again ${passed.limit.seconds === hour ? "in an hour" : "tomorrow"}`;
}
