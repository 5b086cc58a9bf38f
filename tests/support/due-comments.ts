import type { Db } from "#db/schema.ts";
import { aConsultation, anAccount } from "./builders.ts";
import { aComment } from "./comment-builder.ts";

/** So many comments on one consultation that a moderator has let through and whose time has come. */
export async function dueComments(db: Db, count: number) {
  const consultation = await aConsultation(db);
  const author = await anAccount(db);
  const held = { status: "held", queued_at: null, attribution: "at risk" } as const;
  for (let made = 0; made < count; made++)
    await aComment(db, { consultation, author, ...held, publish_at: "2026-02-03T10:00:00.000Z" });
  const published = async () => {
    const rows = await db
      .selectFrom("comment")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("consultation_id", "=", consultation.id)
      .where("published_version", "is not", null)
      .executeTakeFirstOrThrow();
    return rows.count;
  };
  /** How often each was told to be published. */
  const told = async () => {
    const rows = await db
      .selectFrom("event")
      .select(["comment_id", ({ fn }) => fn.countAll<number>().as("count")])
      .where("consultation_id", "=", consultation.id)
      .where("kind", "=", "published")
      .groupBy("comment_id")
      .execute();
    return rows.map(({ count }) => count);
  };
  return { consultation, published, told };
}
