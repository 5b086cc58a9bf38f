import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, maySettleDisowning } from "#app/accounts/permissions.ts";
import { isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import type { Db } from "#db/schema.ts";
import { isByAnother } from "../flags/open-flags.server.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";

const mostListed = 100;

/**
 * The comments of the government that somebody disowns and nobody has cleared up, the oldest first; who wrote a comment
 * does not read here who disowns it.
 */
export async function listOpenDisownings(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const rows = await selectOpen(db, moderator, government)
    .innerJoin("account as disowner", "disowner.id", "disowning.account_id")
    .select(["disowning.id", "disowning.comment_id", "disowning.relation"])
    .select(["disowning.explanation", "disowning.disowned_at", "disowning.hidden_at"])
    .select(["disowning.author_answer", "disowner.name as disowner_name"])
    .select(["disowner.organisation as disowner_organisation", "disowner.created_at as signed_up_at"])
    .select(["comment.number", "comment.parent_id", "comment.author_id", "comment.author_name"])
    .select(["comment.organisation", "consultation.reference", "consultation.title"])
    .select(["consultation.time_zone", "consultation.government_code"])
    .orderBy("disowning.disowned_at")
    .orderBy("disowning.id")
    .limit(mostListed)
    .execute();
  const listed = [];
  for (const { author_id, government_code, ...shown } of rows) {
    const { comment_id } = shown;
    const parts = await takenParts(db, { comment_id, author_id, government_code });
    const maySettle =
      parts.every((part) => maySettleDisowning(moderator, part)) &&
      !(await isOwnOrganisations(db, moderator, comment_id));
    listed.push({ ...shown, maySettle });
  }
  return listed;
}

export type OpenDisowning = Awaited<ReturnType<typeof listOpenDisownings>>[number];

/** How many of those there are. */
export async function countOpenDisownings(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const { open } = await selectOpen(db, moderator, government)
    .select(({ fn }) => fn.countAll<number>().as("open"))
    .executeTakeFirstOrThrow();
  return open;
}

interface DisownedComment {
  comment_id: string;
  author_id: string | null;
  government_code: string;
}

/** Who took a part in what is open of the comment: each who disowned it, with who hid it for that; whichever of them is settled settles all. */
export async function takenParts(db: Db, { comment_id, ...comment }: DisownedComment) {
  const parts = await db
    .selectFrom("disowning")
    .select(["account_id", "hidden_by"])
    .where("comment_id", "=", comment_id)
    .where("outcome", "is", null)
    .execute();
  return parts.map((part) => ({ ...comment, ...part }));
}

function selectOpen(db: Db, moderator: Account, government: string) {
  return db
    .selectFrom("disowning")
    .innerJoin("comment", "comment.id", "disowning.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .where("consultation.government_code", "=", government)
    .where("disowning.outcome", "is", null)
    .where(isNotWithdrawnRow)
    .where(isOutOfHoldRow)
    .where(isByAnother(moderator));
}
