import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { chooseCampaign, keysOf, type Likeness } from "./choose-campaign.ts";
import { type Begun, findCampaigns, storeCampaigns } from "./stored-campaigns.server.ts";

interface Compared {
  commentId: string;
  likeness: Likeness;
}

/**
 * Reads the campaigns of near-identical comments that these may belong to. `choose` puts one after another into the
 * campaign that it is nearest to, or into one of its own, and gives the campaign's id; those are `begun`, for
 * storeCampaigns once their first comments are stored. The caller's transaction must already have changed the
 * consultation's row, as giving a comment its number does: two letters of one campaign that arrive at once then wait for
 * each other. Campaigns are never merged.
 */
export async function campaignsLike(db: Db, consultation_id: string, likenesses: Likeness[]) {
  const { having, campaigns } = await findCampaigns(db, { consultation_id, likenesses });
  const begun: Begun[] = [];
  const known = {
    idsWith: (hash: number) => having.get(hash) ?? [],
    find: (id: string) => campaigns.get(id),
  };
  return { choose, begun };

  function choose({ commentId, likeness }: Compared) {
    const choice = chooseCampaign(known, likeness);
    if ("id" in choice) return choice.id;
    const { whole } = likeness;
    const campaign = { ...choice.begun, whole, id: newIdBeside(commentId), first_comment_id: commentId };
    begun.push(campaign);
    campaigns.set(campaign.id, campaign);
    for (const hash of keysOf(campaign)) having.set(hash, [...known.idsWith(hash), campaign.id]);
    return campaign.id;
  }
}

/** As campaignsLike, for a comment that is stored already; gives the campaign's id. */
export async function joinCampaign(db: Db, consultationId: string, comment: Compared): Promise<string> {
  const { choose, begun } = await campaignsLike(db, consultationId, [comment.likeness]);
  const id = choose(comment);
  await storeCampaigns(db, consultationId, begun);
  return id;
}
