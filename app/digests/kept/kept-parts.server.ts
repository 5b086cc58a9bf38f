import type { Db } from "#db/schema.ts";
import { isOfThisMethod, standOf } from "./stand.server.ts";

/**
 * What is kept of a large digest: key points and all that is told of them, what is asked, lone voices, what officials may decide on, and
 * its first page.
 */
export const keptParts = ["points", "asks", "voices", "to check", "first page"] as const;
export type KeptPart = (typeof keptParts)[number];

export interface KeptAs<Content> {
  content: Content;
  made_at: string;
  /** When it was made, where something else may be so now; null where it is so now. */
  asOf: string | null;
}

/** A part as it was kept; null where none is, or one that another release made in another way. */
export async function readPart<Content>(
  db: Db,
  consultationId: string,
  part: KeptPart,
): Promise<KeptAs<Content> | null> {
  const kept = await db
    .selectFrom("digest_kept")
    .select(["stood_at", "made_at", "content"])
    .where("consultation_id", "=", consultationId)
    .where("part", "=", part)
    .executeTakeFirst();
  if (!kept || !isOfThisMethod(kept.stood_at)) return null;
  const { stood_at, made_at, content } = kept;
  const asOf = stood_at === (await standOf(db, consultationId)) ? null : made_at;
  return { content: JSON.parse(content), made_at, asOf };
}

export interface MadeParts {
  /** See standOf. */
  stood_at: string;
  made_at: string;
  /** In milliseconds, all parts together. */
  took: number;
  contents: Record<KeptPart, unknown>;
}

/** In the caller's transaction, so that all parts are of one state. No words of comments are in them, and no names. */
export async function writeParts(db: Db, consultation_id: string, { contents, ...made }: MadeParts) {
  for (const part of keptParts) {
    const row = { ...made, content: JSON.stringify(contents[part]) };
    await db
      .insertInto("digest_kept")
      .values({ consultation_id, part, ...row })
      .onConflict((conflict) => conflict.columns(["consultation_id", "part"]).doUpdateSet(row))
      .execute();
  }
}
