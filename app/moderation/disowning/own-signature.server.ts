import type { Account } from "#app/accounts/account.ts";
import { maySubmitFor } from "#app/accounts/permissions.ts";
import { folded } from "#app/content/folded.ts";
import { wordsOf } from "#app/content/words-of.ts";
import type { Db, DisowningTable } from "#db/schema.ts";

interface SignedComment {
  author_name: string | null;
  organisation: string | null;
  submitted_at: string;
}

/**
 * Whether the account bore the name that the comment is signed with, or spoke for who bears it, before the comment was sent. Nobody has verified names
 * here; but nobody signs up in advance with the name of whoever will say what they dislike.
 */
export async function isOwnSignature(
  db: Db,
  account: Account,
  { comment, relation }: { comment: SignedComment; relation: DisowningTable["relation"] },
) {
  const signed = relation === "named" ? comment.author_name : comment.organisation;
  if (signed === null || spelled(signed) === "") return false;
  const { created_at, name, organisation } = await db
    .selectFrom("account")
    .select(["created_at", "name", "organisation"])
    .where("id", "=", account.id)
    .executeTakeFirstOrThrow();
  if (created_at >= comment.submitted_at) return false;
  const own =
    relation === "named"
      ? [name]
      : [organisation ?? "", ...(await organisationsSpokenFor(db, account, comment))];
  return own.some((name) => spelled(name) === spelled(signed));
}

/**
 * The names of the organisations for which the account could speak before the comment was sent. One that was changed since it
 * was founded may have borne another name then, and its founders give it any.
 */
async function organisationsSpokenFor(db: Db, account: Account, { submitted_at }: SignedComment) {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select(["organisation.name", "membership.role"])
    .where("membership.account_id", "=", account.id)
    .where("membership.joined_at", "<", submitted_at)
    .where("organisation.created_at", "<", submitted_at)
    .where("organisation.revision", "=", 1)
    .execute();
  return rows.filter(({ role }) => maySubmitFor(role)).map(({ name }) => name);
}

/** Alike whatever the case, accents, spaces and punctuation. */
const spelled = (name: string) => wordsOf(folded(name)).join(" ");
