import type { Db, EventKind } from "#db/schema.ts";
import { isMoving } from "../building/moving.server.ts";
import { isWhole } from "./is-whole.server.ts";

/** On what a proposal stands: what had happened, by which build passages were assigned, and the last edit. */
export interface GroundNumbers {
  event_number: number;
  build_number: number;
  edit_number: number;
}

/** As it is now; null before there are key points. */
export async function findGroundNumbers(db: Db, consultationId: string): Promise<GroundNumbers | null> {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "edit_number"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!progress || progress.build_number === null) return null;
  return { ...progress, build_number: progress.build_number };
}

/** What came after a proposal was made, so that it does not hold any more; null where nothing did. */
export type WhyOutdated = "comments" | "edits";

/**
 * In a large consultation comments come while a proposal is made, and nobody could ever accept one: there one comes in a hundred that
 * it was made of before it does not hold any more.
 */
const large = 5_000;
const shareThatMayCome = 0.01;

/** What may happen meanwhile in a large one: it takes nothing back that was public. */
const harmless: EventKind[] = ["published", "answered", "returned", "rejected", "flagged", "flag answered"];

/** What was made for somebody who asked, and on what it stands; null in what an earlier release has not said. */
type StandsOn = { id: string } & { [Name in keyof GroundNumbers]: number | null };

/**
 * The one rule by which a proposal, or what is worked out for it, is accepted, shown, kept or replaced. Replies are no part of the digest; a build
 * that is another one, and key points that are, come of edits or of comments.
 */
export async function whyOutdated(
  db: Db,
  consultationId: string,
  made: StandsOn,
): Promise<WhyOutdated | null> {
  const now = await findGroundNumbers(db, consultationId);
  if (!now || now.edit_number !== made.edit_number) return "edits";
  if (await isMoving(db, consultationId)) return "edits";
  const isOther =
    now.build_number !== made.build_number ||
    (await haveTooManyCome(db, consultationId, made.event_number ?? 0)) ||
    !(await isWhole(db, consultationId, made.id));
  return isOther ? "comments" : null;
}

/** Whether something happened to a comment that may not, or so many came that what was found among them may be another. */
async function haveTooManyCome(db: Db, consultationId: string, after: number) {
  const since = db
    .selectFrom("event")
    .innerJoin("comment", "comment.id", "event.comment_id")
    .select("event.number")
    .where("event.consultation_id", "=", consultationId)
    .where("event.number", ">", after)
    .where("comment.parent_id", "is", null);
  const harmful = await since.where("event.kind", "not in", harmless).limit(1).executeTakeFirst();
  if (harmful) return true;
  const most = await mostThatMayCome(db, consultationId);
  const { count } = await db
    .selectFrom(since.limit(most + 1).as("came"))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count) > most;
}

async function mostThatMayCome(db: Db, consultationId: string) {
  const { last_comment_number: comments } = await db
    .selectFrom("consultation")
    .select("last_comment_number")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return comments < large ? 0 : Math.floor(shareThatMayCome * comments);
}

/** Those that wait to be worked out or decided on: one at most of a consultation. */
export function selectOpen(db: Db, consultationId: string) {
  return db
    .selectFrom("digest_rebuild as rebuild")
    .where("rebuild.consultation_id", "=", consultationId)
    .where("rebuild.state", "in", ["asked", "proposed"]);
}
