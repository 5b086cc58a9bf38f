import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { chooseCampaign } from "./choose-campaign.ts";
import { likenessOf } from "./likeness.server.ts";
import { currentRule, findCampaigns, forgetCampaigns, storeCampaigns } from "./stored-campaigns.server.ts";
import { storedText } from "./stored-text.server.ts";

/** Comments that belong to a campaign, in the order of their numbers. */
export function selectRenewable(db: Db, consultationId: string) {
  return db
    .selectFrom("comment")
    .select(["comment.id", "comment.consultation_id", "comment.number", "comment.campaign_id"])
    .select(["comment.published_version", "comment.current_version"])
    .where("comment.consultation_id", "=", consultationId)
    .where("comment.campaign_id", "is not", null)
    .where("comment.parent_id", "is", null)
    .orderBy("comment.number");
}

export type Renewed = Awaited<ReturnType<ReturnType<typeof selectRenewable>["execute"]>>[number];

/**
 * Puts a stored comment into the campaign that it belongs to among those that comments of lower numbers have begun by the
 * rule of today, or has it begin its own; gives whether it belongs to another than before. In the caller's transaction,
 * which has locked the consultation.
 */
export async function renewCampaign(db: Db, comment: Renewed) {
  const { id, consultation_id, number, published_version, current_version } = comment;
  const version = published_version ?? current_version;
  const likeness = await likenessOf(db, consultation_id, await storedText(db, { comment_id: id, version }));
  const { having, campaigns } = await findCampaigns(db, {
    ...{ consultation_id, likenesses: [likeness], before: number },
  });
  const choice = chooseCampaign(
    { idsWith: (hash) => having.get(hash) ?? [], find: (id) => campaigns.get(id) },
    likeness,
  );
  if ("id" in choice) return move(db, comment, choice.id);
  const begun = { ...choice.begun, whole: likeness.whole, id: await idToBegin(db, comment) };
  await forgetCampaigns(db, consultation_id, [begun.id]);
  await storeCampaigns(db, consultation_id, [{ ...begun, first_comment_id: id }]);
  return move(db, comment, begun.id);
}

/** The id of the campaign that it was in, unless another comment has begun that one anew. */
async function idToBegin(db: Db, { id, campaign_id }: Renewed) {
  const taken = await db
    .selectFrom("campaign")
    .select("id")
    .where("id", "=", campaign_id)
    .where("rule", "=", currentRule)
    .where("first_comment_id", "!=", id)
    .executeTakeFirst();
  return taken || campaign_id === null ? newIdBeside(id) : campaign_id;
}

async function move(db: Db, { id, campaign_id: before }: Renewed, campaign_id: string) {
  if (campaign_id === before) return false;
  // Whoever joined the campaign that this one had begun may begin it anew.
  await db
    .updateTable("campaign")
    .set({ rule: currentRule - 1 })
    .where("id", "=", before)
    .where("first_comment_id", "=", id)
    .execute();
  await db.updateTable("comment").set({ campaign_id }).where("id", "=", id).execute();
  return true;
}
