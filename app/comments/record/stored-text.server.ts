import { textOfHtml } from "#app/content/markdown.server.ts";
import type { Db } from "#db/schema.ts";
import { ownWordsOf } from "./own-words.ts";

/** The running text of a version as renderWords makes it: without markup and what stands in for confidential parts. */
export async function storedText(db: Db, { comment_id, version }: { comment_id: string; version: number }) {
  const { remarks_html } = await db
    .selectFrom("comment_version")
    .select("remarks_html")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const points = await db
    .selectFrom("point")
    .select("reasons_html")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("sort_order")
    .execute();
  const parts = await db
    .selectFrom("confidential_part")
    .select("kind")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
  const redactions = await db
    .selectFrom("redaction")
    .select("kind")
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .execute();
  const texts = [remarks_html, ...points.map(({ reasons_html }) => reasons_html)];
  return ownWordsOf([...parts, ...redactions])(texts.map(textOfHtml).join("\n\n")).trim();
}
