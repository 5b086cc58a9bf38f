import type { AppLoadContext } from "@remix-run/server-runtime";
import { addToTallies, forNetwork, type Limit } from "#app/limits/tally.server.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Account } from "./account.ts";

const [hour, day] = [3600, 86_400];

/** What makes a row that stays: how many a day of one account, and of one network in an hour and in a day. */
const most = {
  account: { one: 1, network: [200, 600] },
  session: { one: 300, network: [3000, 30_000] },
  organisation: { one: 10, network: [50, 200] },
  invitation: { one: 200, network: [500, 2000] },
  endorsement: { one: 300, network: [600, 3000] },
  reply: { one: 200, network: [600, 3000] },
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
): Promise<Message | null> {
  const { one, network } = most[made];
  const limit = (most: number, seconds: number): Limit => ({ name: made, most, seconds });
  const [anHour, aDay] = network;
  const added = forNetwork([limit(anHour, hour), limit(aDay, day)], address);
  if (account) added.push({ limit: { ...limit(one, day), name: `${made} by` }, who: account.id });
  const passed = await addToTallies(db, vault, { added, now });
  if (!passed) return null;
  return message("accounts.too-many-made", {
    made,
    whose: passed.limit.name === made ? "network" : "account",
    when: passed.limit.seconds === hour ? "hour" : "tomorrow",
  });
}
