import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, maySettleDisowning } from "#app/accounts/permissions.ts";
import { isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import type { Db } from "#db/schema.ts";
import { isByAnother } from "../flags/open-flags.server.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { asksTwo } from "../settings/settings.ts";
import { sightOf } from "./disowning.ts";

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
    .select(["comment.set_aside", "comment.published_version"])
    .orderBy("disowning.disowned_at")
    .orderBy("disowning.id")
    .limit(mostListed)
    .execute();
  const listed = [];
  const takesTwo = asksTwo(await findSettings(db, government), { outcome: "reject" });
  for (const { author_id, government_code, set_aside, published_version, ...shown } of rows) {
    const { comment_id } = shown;
    const parts = await takenParts(db, { comment_id, author_id, government_code });
    const maySettle =
      parts.every((part) => maySettleDisowning(moderator, part)) &&
      !(await isOwnOrganisations(db, moderator, comment_id));
    const sight = sightOf({ set_aside, published_version });
    /** Whether one moderator has to be for hiding it before another can take it down. */
    const needsFirst = takesTwo && !isHiddenByOne(parts);
    listed.push({ ...shown, sight, maySettle, needsFirst, isDisownedByOthers: parts.length > 1 });
  }
  return listed;
}

export type OpenDisowning = Awaited<ReturnType<typeof listOpenDisownings>>[number];

/** How many those comments are, whoever disowns each. */
export async function countOpenDisownings(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const { open } = await selectOpen(db, moderator, government)
    .select(({ fn }) => fn.count<number>("disowning.comment_id").distinct().as("open"))
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

/** Whether a moderator hid it, or stands up for its having been hidden by itself or for its not being public. */
export function isHiddenByOne(parts: readonly { hidden_by: string | null }[]) {
  return parts.some(({ hidden_by }) => hidden_by !== null);
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
