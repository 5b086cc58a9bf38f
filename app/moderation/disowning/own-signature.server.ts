import type { Account } from "#app/accounts/account.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { folded } from "#app/content/folded.ts";
import { wordsOf } from "#app/content/words-of.ts";
import type { Db, DisowningTable } from "#db/schema.ts";

interface SignedComment {
  author_name: string | null;
  organisation: string | null;
  submitted_at: string;
}

/**
 * Whether the account bore the name that the comment is signed with before the comment was sent. Nobody has verified names
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
      : [organisation ?? "", ...(await listOwnOrganisations(db, account)).map(({ name }) => name)];
  return own.some((name) => spelled(name) === spelled(signed));
}

/** Alike whatever the case, accents, spaces and punctuation. */
const spelled = (name: string) => wordsOf(folded(name)).join(" ");
