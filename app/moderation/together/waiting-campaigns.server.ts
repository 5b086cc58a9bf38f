import { sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { excerptOf, opening } from "#app/comments/comment/excerpt.server.ts";
import type { Db } from "#db/schema.ts";
import { selectQueue } from "../queue.server.ts";
import type { QueueFilters } from "../queue-filters.ts";

const shortList = 5;

/** Campaigns of which at least two letters wait, the largest first, each with the first words of one of its letters. */
export async function listWaitingCampaigns(
  db: Db,
  moderator: Account,
  { government, filters, most = shortList }: { government: string; filters: QueueFilters; most?: number },
) {
  allow(mayModerate(moderator, { government_code: government }));
  const campaigns = await selectQueue(db, { government, filters, reader: moderator.id })
    .where("comment.campaign_id", "is not", null)
    .select([sql<string>`comment.campaign_id`.as("campaign"), "consultation.reference"])
    .select(({ fn }) => [fn.countAll<number>().as("waiting"), fn.min("comment.id").as("letter")])
    .groupBy(["comment.campaign_id", "consultation.reference"])
    .having(({ fn }) => fn.countAll(), ">", 1)
    .orderBy("waiting", "desc")
    .orderBy("letter")
    .limit(most)
    .execute();
  if (campaigns.length === 0) return [];
  const letters = campaigns.map(({ letter }) => letter);
  const openings = await db
    .selectFrom("comment")
    .innerJoin("comment_version as shown", (join) =>
      join
        .onRef("shown.comment_id", "=", "comment.id")
        .onRef("shown.version", "=", "comment.current_version"),
    )
    .select(["comment.id", opening("shown.remarks_html").as("opening")])
    .where("comment.id", "in", letters)
    .execute();
  const words = new Map(openings.map(({ id, opening }) => [id, excerptOf(opening)]));
  return campaigns.map(({ letter, ...campaign }) => ({ ...campaign, excerpt: words.get(letter) ?? "" }));
}

/** The consultations on which something waits, and how much. */
export async function listWaitingConsultations(db: Db, moderator: Account, government: string) {
  allow(mayModerate(moderator, { government_code: government }));
  return selectQueue(db, { government, filters: {}, reader: moderator.id })
    .select(["consultation.reference", "consultation.title"])
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .groupBy(["consultation.reference", "consultation.title"])
    .orderBy("consultation.reference")
    .execute();
}
