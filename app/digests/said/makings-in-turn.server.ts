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
  // As officials had left key points when it began: one count is never of two ways in which they were merged.
  const shown = await listShown(db, consultationId);
  for await (const numbers of commentsInTurn(db, consultationId, progress)) {
    const makings = await listMakings(db, consultationId, numbers);
    yield makings.map(({ assigned_to, ...making }) => ({
      ...making,
      key_point_id: shown.get(assigned_to) ?? null,
    }));
  }
}

/** That a passage makes a key point: that as which it is shown, null where that was removed. */
export type PublicMaking = Omit<Awaited<ReturnType<typeof listMakings>>[number], "assigned_to"> & {
  key_point_id: string | null;
};

async function listShown(db: Db, consultationId: string) {
  const points = await db
    .selectFrom("key_point")
    .select(["id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .execute();
  return new Map(points.map(({ id, shown_as }) => [id, shown_as]));
}

async function listMakings(db: Db, consultationId: string, numbers: Numbers) {
  return selectPublicPassages(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .select(["made.key_point_id as assigned_to", "made.passage_id", "made.nearness", "made.made_by"])
    .select(["passage.hash", "passage.provision_id", "passage.is_ask"])
    .select(["passage.starts_at", "passage.ends_at", "comment.number"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .where(isAmong(numbers))
    .orderBy("comment.number")
    .execute();
}
