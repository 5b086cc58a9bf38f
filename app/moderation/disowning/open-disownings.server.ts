import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, maySettleDisowning } from "#app/accounts/permissions.ts";
import { isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import type { Db } from "#db/schema.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";

const mostListed = 100;

/** The comments of the government that somebody disowns and nobody has cleared up, the oldest first. */
export async function listOpenDisownings(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const rows = await selectOpen(db, government)
    .innerJoin("account as disowner", "disowner.id", "disowning.account_id")
    .select(["disowning.id", "disowning.comment_id", "disowning.account_id", "disowning.relation"])
    .select(["disowning.explanation", "disowning.disowned_at", "disowning.hidden_at", "disowning.hidden_by"])
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
  for (const { account_id, hidden_by, author_id, government_code, ...shown } of rows) {
    const maySettle =
      maySettleDisowning(moderator, { account_id, hidden_by, author_id, government_code }) &&
      !(await isOwnOrganisations(db, moderator, shown.comment_id));
    listed.push({ ...shown, maySettle });
  }
  return listed;
}

export type OpenDisowning = Awaited<ReturnType<typeof listOpenDisownings>>[number];

/** How many of those there are. */
export async function countOpenDisownings(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const { open } = await selectOpen(db, government)
    .select(({ fn }) => fn.countAll<number>().as("open"))
    .executeTakeFirstOrThrow();
  return open;
}

function selectOpen(db: Db, government: string) {
  return db
    .selectFrom("disowning")
    .innerJoin("comment", "comment.id", "disowning.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .where("consultation.government_code", "=", government)
    .where("disowning.outcome", "is", null)
    .where(isNotWithdrawnRow)
    .where(isOutOfHoldRow);
}
