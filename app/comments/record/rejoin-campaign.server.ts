import type { Db } from "#db/schema.ts";
import { joinCampaign } from "./campaigns.server.ts";
import { likenessOf } from "./likeness.server.ts";
import { storedText } from "./stored-text.server.ts";

interface RejoinedVersion {
  id: string;
  consultation_id: string;
  version: number;
}

/**
 * Puts a comment into the campaign that its words belong to in that version, since they are others than before. In the
 * caller's transaction, which has locked the consultation.
 */
export async function rejoinCampaign(db: Db, { id, consultation_id, version }: RejoinedVersion) {
  const likeness = await likenessOf(db, consultation_id, await storedText(db, { comment_id: id, version }));
  const campaign_id = await joinCampaign(db, consultation_id, { commentId: id, likeness });
  await db.updateTable("comment").set({ campaign_id }).where("id", "=", id).execute();
}
