import { z } from "zod";
import { type CommentTable, commentStatuses, type Db, type Instant, type SetAside } from "#db/schema.ts";
import type { Standpoint } from "../comment/standing.ts";
import { countAnew } from "../counting/count-anew.server.ts";
import { makePublic, makeUnread } from "./public-version.server.ts";
import { rejoinCampaign } from "./rejoin-campaign.server.ts";

/** How a comment stands again once it is no longer set aside. */
const stood = z.object({
  status: z.enum(commentStatuses),
  published_version: z.number().nullable(),
  /** Whether it waits for a moderator. */
  waits: z.boolean(),
  publish_at: z.string().nullable(),
});

type Stood = z.infer<typeof stood>;

/** The columns of a comment that is set aside: it waits for nobody, is public to nobody, and is like no other. */
export function asideFor(set_aside: SetAside, how: Stood) {
  const nothing = { published_version: null, queued_at: null, publish_at: null, campaign_id: null };
  return { ...nothing, status: "held" as const, set_aside, stood: JSON.stringify(how) };
}

type CommentSetAside = Standpoint & Pick<CommentTable, "status" | "queued_at" | "publish_at">;

/** What is to be selected of a comment that is set aside or put again. */
export const setAsideColumns = [
  "id",
  "consultation_id",
  "parent_id",
  "status",
  "published_version",
  "published_at",
  "queued_at",
  "publish_at",
] as const satisfies (keyof CommentSetAside)[];

interface SettingAside {
  why: SetAside;
  at: Instant;
  /** The version that is public once it stands again; left out, the one that is now. */
  next?: number | null;
}

/**
 * Takes a comment out of the queue, of its campaign and of all that the public reads, until putAgain; how it stood is kept. In
 * the caller's transaction, which has locked the consultation and knows that it is neither withdrawn nor set aside.
 */
export async function setAside(
  db: Db,
  comment: CommentSetAside,
  { why, at, next = comment.published_version }: SettingAside,
) {
  const { id, status, queued_at, publish_at } = comment;
  const how = { status, published_version: next, waits: queued_at !== null, publish_at };
  const { published_version: _, ...aside } = asideFor(why, how);
  await db.updateTable("comment").set(aside).where("id", "=", id).execute();
  await makeUnread(db, comment, { kind: "taken off", at });
  await countAnew(db, comment.consultation_id, [id]);
}

/**
 * Says for another reason that a comment is out of sight which was set aside before: how it stood stays kept. In the caller's
 * transaction, which has locked the consultation.
 */
export async function stayAside(
  db: Db,
  { id, consultation_id }: { id: string; consultation_id: string },
  why: SetAside,
) {
  await db.updateTable("comment").set({ set_aside: why }).where("id", "=", id).execute();
  await countAnew(db, consultation_id, [id]);
}

/**
 * Lets a comment stand again as it stood before it was set aside: in the queue, where it waited, since this moment; public,
 * where it was, unless its author has asked it back and it is taken back later. In the caller's transaction, which has locked the consultation.
 */
export async function putAgain(db: Db, comment: { id: string }, { at }: { at: Instant }) {
  const {
    stood: kept,
    current_version,
    take_back_at,
    ...standpoint
  } = await db
    .selectFrom("comment")
    .select(["id", "consultation_id", "parent_id", "published_version", "published_at"])
    .select(["stood", "current_version", "take_back_at"])
    .where("id", "=", comment.id)
    .executeTakeFirstOrThrow();
  const { status, published_version, waits, publish_at } = stood.parse(JSON.parse(kept ?? ""));
  await db
    .updateTable("comment")
    .set({ status, queued_at: waits ? at : null, publish_at, set_aside: null, stood: null })
    .where("id", "=", comment.id)
    .execute();
  const { consultation_id } = standpoint;
  if (standpoint.parent_id === null)
    await rejoinCampaign(db, {
      ...{ id: comment.id, consultation_id },
      version: published_version ?? current_version,
    });
  if (published_version !== null && take_back_at === null)
    await makePublic(db, standpoint, { version: published_version, at });
  await countAnew(db, consultation_id, [comment.id]);
}
