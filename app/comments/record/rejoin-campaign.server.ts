import { textOfHtml } from "#app/content/markdown.server.ts";
import type { Db } from "#db/schema.ts";
import { joinCampaign } from "./campaigns.server.ts";
import { likenessOf } from "./likeness.server.ts";
import { ownWordsOf } from "./rendered-words.server.ts";

interface Shown {
  id: string;
  consultation_id: string;
  version: number;
}

/**
 * Puts a comment into the campaign that its words belong to in that version, since they are others than before. In the
 * caller's transaction, which has locked the consultation.
 */
export async function rejoinCampaign(db: Db, { id, consultation_id, version }: Shown) {
  const { remarks_html } = await db
    .selectFrom("comment_version")
    .select("remarks_html")
    .where("comment_id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const points = await db
    .selectFrom("point")
    .select("reasons_html")
    .where("comment_id", "=", id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
  const texts = [remarks_html, ...points.map(({ reasons_html }) => reasons_html)];
  const parts = await db
    .selectFrom("confidential_part")
    .select("kind")
    .where("comment_id", "=", id)
    .where("version", "=", version)
    .execute();
  const text = ownWordsOf(parts)(texts.map(textOfHtml).join("\n\n")).trim();
  const likeness = await likenessOf(db, consultation_id, text);
  const campaign_id = await joinCampaign(db, consultation_id, { commentId: id, likeness });
  await db.updateTable("comment").set({ campaign_id }).where("id", "=", id).execute();
}
