import type { AppLoadContext } from "@remix-run/server-runtime";
import { hashed } from "#app/accounts/hashed.server.ts";
import type { Db, Owner } from "#db/schema.ts";

/** Who sends a file, for counting. */
export interface Sender {
  who: string;
  /** The network address, as limits count it. */
  address: string;
  /** Under a key of at-risk mode that nothing was written under yet, or nobody at all: counted by address together. */
  isNew: boolean;
}

type SenderContext = Pick<AppLoadContext, "db" | "account" | "atRiskKey" | "address">;

/** Who sends; a key that anyone can make up is nobody until there is a draft or a comment of its. */
export async function findSender({ db, account, atRiskKey, address }: SenderContext): Promise<Sender> {
  const owner: Owner | null = atRiskKey ? `key:${hashed(atRiskKey)}` : null;
  if (owner && (await hasWritten(db, owner))) return { who: owner, address, isNew: false };
  if (!owner && account) return { who: `account:${account.id}`, address, isNew: false };
  return { who: `new:${address}`, address, isNew: true };
}

async function hasWritten(db: Db, owner: Owner) {
  const draft = await db.selectFrom("draft").select("id").where("owner", "=", owner).executeTakeFirst();
  if (draft) return true;
  const comment = await db.selectFrom("comment").select("id").where("owner", "=", owner).executeTakeFirst();
  return comment !== undefined;
}
