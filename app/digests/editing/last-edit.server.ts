import type { Db } from "#db/schema.ts";

/** The last edit of this passage, with who made it; null before the first. */
export async function findLastEdit(db: Db, consultationId: string, passageId: string) {
  const edit = await db
    .selectFrom("digest_edit")
    .innerJoin("account", "account.id", "digest_edit.account_id")
    .select(["digest_edit.number", "digest_edit.kind", "digest_edit.made_at", "account.name"])
    .where("digest_edit.consultation_id", "=", consultationId)
    .where("digest_edit.passage_id", "=", passageId)
    .orderBy("digest_edit.number", "desc")
    .limit(1)
    .executeTakeFirst();
  return edit ?? null;
}

export type LastEdit = NonNullable<Awaited<ReturnType<typeof findLastEdit>>>;
