import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Db } from "#db/schema.ts";

/** The language in which most public comments of a consultation are written. */
export async function mainLanguage(db: Db, consultationId: string) {
  const most = await selectPublishedComments(db, consultationId)
    .select("shown.language")
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .where("shown.language", "is not", null)
    .groupBy("shown.language")
    .orderBy("comments", "desc")
    .orderBy("shown.language")
    .limit(1)
    .executeTakeFirst();
  return most?.language ?? "en";
}
