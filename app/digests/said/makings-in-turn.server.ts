import { type Progress, unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { selectPublicPassages } from "./find-quotes.server.ts";
import { commentsInTurn, isAmong, type Numbers } from "./in-turn.server.ts";

/** All that makes key points, so many comments at a time, in the order of their numbers: what was written together is read together. */
export async function* makingsInTurn(
  db: Db,
  consultationId: string,
  progress: Progress = unwatched,
): AsyncGenerator<PublicMaking[]> {
  for await (const numbers of commentsInTurn(db, consultationId, progress))
    yield await listMakings(db, consultationId, numbers);
}

/** That a passage makes a key point: that as which it is shown, null where that was removed. */
export type PublicMaking = Awaited<ReturnType<typeof listMakings>>[number];

async function listMakings(db: Db, consultationId: string, numbers: Numbers) {
  return selectPublicPassages(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .innerJoin("key_point as own", "own.id", "made.key_point_id")
    .select(["own.shown_as as key_point_id", "made.passage_id", "made.nearness", "made.made_by"])
    .select(["passage.hash", "passage.provision_id", "passage.is_ask"])
    .select(["passage.starts_at", "passage.ends_at", "comment.number"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .where(isAmong(numbers))
    .orderBy("comment.number")
    .execute();
}
