import type { Db } from "#db/schema.ts";
import { mainLanguage } from "./main-language.server.ts";
import type { ReadingGround } from "./read-text.server.ts";

/** What the texts of a consultation are read by, as it is now. */
export async function findGround(db: Db, consultationId: string): Promise<ReadingGround> {
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor", "parent_anchor"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  // In the measure's order what is above comes first.
  const ofAnchor = new Map<string, string[]>();
  const paths = new Map<string, string[]>();
  for (const { id, anchor, parent_anchor } of provisions) {
    const path = [...(ofAnchor.get(parent_anchor ?? "") ?? []), anchor];
    ofAnchor.set(anchor, path);
    paths.set(id, path);
  }
  const progress = await db
    .selectFrom("digest_progress")
    .select("passage_ids")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const passage_ids = progress?.passage_ids ?? "beside";
  return { main: await mainLanguage(db, consultationId), paths, passage_ids };
}
