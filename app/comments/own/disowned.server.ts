import type { Db } from "#db/schema.ts";

/** Whether somebody says, or has said, that the comment is not theirs whose name it bears: its author reads that, and answers. */
export async function isDisowned(db: Db, commentId: string) {
  const disowning = await db
    .selectFrom("disowning")
    .select("id")
    .where("comment_id", "=", commentId)
    .limit(1)
    .executeTakeFirst();
  return disowning !== undefined;
}
