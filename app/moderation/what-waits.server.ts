import { sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { isInQueueRow, isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import type { Db, Instant } from "#db/schema.ts";
import { selectWaitingAppeals } from "./appeals/list-appeals.server.ts";
import { findSettings } from "./settings/find-settings.server.ts";
import { overdueSince } from "./settings/settings.ts";

/**
 * By consultation, how much waits for the government's moderators, since when, and how much of it for too long. For every
 * official: it says nothing of what the comments say.
 */
export async function listWhatWaits(
  db: Db,
  official: Account,
  { government, now }: { government: string; now: Date },
) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const settings = await findSettings(db, government);
  // Earlier than anything, where nothing can be overdue.
  const since = overdueSince(settings.decide_within, now) ?? "";
  const sinceChanged = overdueSince(settings.change_within, now) ?? "";
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["consultation.reference", "consultation.title"])
    .select(({ fn }) => [fn.countAll<number>().as("waiting"), fn.min("comment.queued_at").as("oldest")])
    .select(
      sql<number>`sum(case when comment.queued_at < case
        when comment.published_version < comment.current_version then ${sinceChanged} else ${since} end
        then 1 else 0 end)`.as("overdue"),
    )
    .where("consultation.government_code", "=", government)
    .where(isInQueueRow)
    .groupBy(["consultation.reference", "consultation.title"])
    .orderBy("oldest")
    .execute();
}

/** The same of appeals, flags and comments that somebody disowns, over all consultations of the government. */
export async function countWhatElseWaits(
  db: Db,
  official: Account,
  { government, now }: { government: string; now: Date },
) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const { appeal_within, flag_within, disowning_within } = await findSettings(db, government);
  const since = (days: number) => overdueSince(days, now) ?? "";
  const appeals = await selectWaitingAppeals(db, government)
    .select(({ fn }) => [fn.countAll<number>().as("waiting"), fn.min("appeal.appealed_at").as("oldest")])
    .select(countEarlier("appeal.appealed_at", since(appeal_within)).as("overdue"))
    .executeTakeFirstOrThrow();
  const flags = await db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(({ fn }) => [fn.countAll<number>().as("waiting"), fn.min("flag.flagged_at").as("oldest")])
    .select(countEarlier("flag.flagged_at", since(flag_within)).as("overdue"))
    .where("consultation.government_code", "=", government)
    .where("flag.answer", "is", null)
    .where(isOutOfHoldRow)
    .executeTakeFirstOrThrow();
  const disownings = await db
    .selectFrom("disowning")
    .innerJoin("comment", "comment.id", "disowning.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(({ fn }) => [
      fn.count<number>("disowning.comment_id").distinct().as("waiting"),
      fn.min("disowning.disowned_at").as("oldest"),
      fn
        .count<number>("disowning.comment_id")
        .distinct()
        .filterWhere("disowning.disowned_at", "<", since(disowning_within))
        .as("overdue"),
    ])
    .where("consultation.government_code", "=", government)
    .where("disowning.outcome", "is", null)
    .where(isNotWithdrawnRow)
    .where(isOutOfHoldRow)
    .executeTakeFirstOrThrow();
  return { appeals, flags, disownings };
}

function countEarlier(column: string, since: Instant | "") {
  return sql<number>`coalesce(sum(case when ${sql.ref(column)} < ${since} then 1 else 0 end), 0)`;
}

/** The names of those who decide. */
export async function listModerators(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const rows = await db
    .selectFrom("official")
    .innerJoin("account", "account.id", "official.account_id")
    .select("account.name")
    .where("official.government_code", "=", government)
    .where("official.role", "=", "moderator")
    .orderBy("account.name")
    .execute();
  return rows.map(({ name }) => name);
}
