import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isInForceRow } from "#app/comments/own/appealing/appealable.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";

/** More than wait anywhere; those decided long ago are found with their comments. */
const most = 100;

/** What the government's authors have appealed against: what waits, the oldest first, and what was decided last. */
export async function listAppealsFor(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const waiting = await listWaitingAppeals(db, government);
  const decided = await selectAppeals(db, government)
    .limit(most)
    .where("appeal.decided_at", "is not", null)
    .orderBy("appeal.decided_at", "desc")
    .execute();
  return { waiting, decided };
}

/** Those that wait, the oldest first; for whoever may know of them. */
export async function listWaitingAppeals(db: Db, government: string) {
  return (
    selectAppeals(db, government)
      .limit(most)
      .where("appeal.decided_at", "is", null)
      // Not only afterwards: those that are overtaken never go, and would fill the list.
      .where(isInForceRow)
      .orderBy("appeal.appealed_at")
      .execute()
  );
}

export type ListedAppeal = Awaited<ReturnType<typeof listAppealsFor>>["decided"][number];

/** How many appeals wait for the government's moderators. */
export async function countAppeals(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  const { waiting } = await selectWaitingAppeals(db, government)
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Those that wait for the government's moderators, for counting them. */
export function selectWaitingAppeals(db: Db, government: string) {
  return db
    .selectFrom("appeal")
    .innerJoin("decision", "decision.id", "appeal.decision_id")
    .innerJoin("comment", "comment.id", "appeal.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .where("consultation.government_code", "=", government)
    .where("appeal.decided_at", "is", null)
    .where(isInForceRow);
}

/** An appeal with whether this moderator had a part in what it is about; 404 where the government has none such. */
export async function findAppeal(
  db: Db,
  moderator: Account,
  { government, appealId }: { government: string; appealId: string | undefined },
) {
  allow(mayModerate(moderator, { government_code: government }));
  const found = selectAppeals(db, government).where("appeal.id", "=", appealId ?? "");
  const appeal = await found.executeTakeFirst();
  if (!appeal) throw notFound();
  return {
    ...appeal,
    isOvertaken: (await found.where(isInForceRow).executeTakeFirst()) === undefined,
    tookPart: await tookPart(db, moderator, appeal.comment_id),
  };
}

/**
 * Whether they decided on the comment before, put it back into the queue, hid, flagged or disowned it, or belong to the
 * organisation whose it is.
 */
export async function tookPart(db: Db, moderator: Pick<Account, "id">, commentId: string) {
  const decided = await db
    .selectFrom("decision")
    .select("id")
    .where("comment_id", "=", commentId)
    .where("moderator_id", "=", moderator.id)
    .limit(1)
    .executeTakeFirst();
  const acted = await db
    .selectFrom("event")
    .select("number")
    .where("comment_id", "=", commentId)
    .where("actor_id", "=", moderator.id)
    .limit(1)
    .executeTakeFirst();
  const flagged = await db
    .selectFrom("flag")
    .select("id")
    .where("comment_id", "=", commentId)
    .where("account_id", "=", moderator.id)
    .limit(1)
    .executeTakeFirst();
  const disowned = await db
    .selectFrom("disowning")
    .select("id")
    .where("comment_id", "=", commentId)
    .where("account_id", "=", moderator.id)
    .limit(1)
    .executeTakeFirst();
  const acts = [decided, acted, flagged, disowned];
  return acts.some((act) => act !== undefined) || isOwnOrganisations(db, moderator, commentId);
}

function selectAppeals(db: Db, government: string) {
  return db
    .selectFrom("appeal")
    .innerJoin("decision", "decision.id", "appeal.decision_id")
    .innerJoin("account as decider", "decider.id", "decision.moderator_id")
    .innerJoin("comment", "comment.id", "appeal.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .leftJoin("account as second", "second.id", "appeal.decided_by")
    .select(["appeal.id", "appeal.comment_id", "appeal.decision_id", "appeal.reason as appeal_reason"])
    .select(["appeal.appealed_at", "appeal.decided_at", "appeal.outcome as appeal_outcome", "appeal.answer"])
    .select([
      "decision.outcome",
      "decision.ground",
      "decision.reason",
      "decision.redactions",
      "decision.rule_id",
    ])
    .select(["decision.version as decided_version", "decision.decided_at as decision_at"])
    .select(["decider.name as decider_name", "second.name as second_name"])
    .select(["comment.number", "comment.parent_id", "comment.author_id", "comment.attribution"])
    .select([
      "comment.current_version",
      "comment.published_version",
      "comment.queued_at",
      "comment.withdrawn_at",
    ])
    .select(["comment.consultation_id", "consultation.reference", "consultation.title"])
    .select(["consultation.time_zone", "consultation.government_code"])
    .where("consultation.government_code", "=", government)
    .where(isOutOfHoldRow);
}
