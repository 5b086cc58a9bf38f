import type { ExpressionBuilder } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { excerptOf, opening } from "#app/comments/comment/excerpt.server.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import type { Database, Db } from "#db/schema.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";

const mostListed = 100;

/**
 * What people have pointed the government's moderators to and nobody has answered, the oldest first; who wrote a comment
 * does not read who flagged it.
 */
export async function listOpenFlags(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const flags = await db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("account as flagger", "flagger.id", "flag.account_id")
    .innerJoin("comment_version as shown", (join) =>
      join.onRef("shown.comment_id", "=", "comment.id").onRef("shown.version", "=", "flag.version"),
    )
    .select(["flag.id", "flag.comment_id", "flag.ground", "flag.explanation", "flag.flagged_at"])
    .select(["flagger.name as flagger_name", "comment.number", "comment.parent_id"])
    .select(["consultation.reference", "consultation.time_zone", "flag.account_id"])
    .select(opening("shown.remarks_html").as("opening"))
    .where("consultation.government_code", "=", government)
    .where("flag.answer", "is", null)
    .where(isOutOfHoldRow)
    .where(isByAnother(moderator))
    .orderBy("flag.flagged_at")
    .orderBy("flag.id")
    .limit(mostListed)
    .execute();
  const own = new Set<string>();
  for (const { id, account_id, comment_id } of flags)
    if (account_id === moderator.id || (await isOwnOrganisations(db, moderator, comment_id))) own.add(id);
  return flags.map(({ opening, account_id: _, ...flag }) => ({
    ...flag,
    excerpt: excerptOf(opening),
    /** Whether they flagged it, or it is about what an organisation of theirs said: another answers. */
    isOwn: own.has(flag.id),
  }));
}

export type OpenFlag = Awaited<ReturnType<typeof listOpenFlags>>[number];

/** How many of those wait for an answer. */
export async function countOpenFlags(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const { waiting } = await db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .where("consultation.government_code", "=", government)
    .where("flag.answer", "is", null)
    .where(isOutOfHoldRow)
    .where(isByAnother(moderator))
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Who wrote a comment does not read who finds fault with it. */
export function isByAnother({ id }: Account) {
  return (eb: ExpressionBuilder<Database, "comment">) =>
    eb.or([eb("comment.author_id", "is", null), eb("comment.author_id", "!=", id)]);
}
