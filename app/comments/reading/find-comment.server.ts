import type { Selectable } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { mayReadUnpublished } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { CommentTable, Db, Owner } from "#db/schema.ts";
import { personIn } from "../comment/addresses.ts";
import type { WhichVersion } from "../comment/content.ts";
import { selectPublishedComments } from "../comment/published.server.ts";
import { isPublic, keepsReplies, shownVersion } from "../comment/standing.ts";
import { withOriginals } from "../parts/wording/wordings.server.ts";
import { withLater } from "./later-text.server.ts";

interface CommentedConsultation {
  id: string;
  government_code: string;
}

interface WhichComment {
  consultation: CommentedConsultation;
  number: string | undefined;
  /** For whom the reader may act, besides for themselves. */
  owners?: Owner[];
}

/**
 * The comment or reply with that number in the version that this reader may read: the public one, or the latest for its
 * author and that government's moderators where none is public. 404 for everyone else.
 */
export async function findComment(
  db: Db,
  reader: Account | null,
  { consultation, number, owners = [] }: WhichComment,
) {
  const comment = await db
    .selectFrom("comment")
    .selectAll()
    .where("consultation_id", "=", consultation.id)
    .where("number", "=", wholeNumber(number))
    .executeTakeFirst();
  if (!comment) throw notFound();
  const isPublic = await isReadByAll(db, comment);
  const { government_code } = consultation;
  const owned = { author_id: personIn(comment), government_code, set_aside: comment.set_aside };
  const isOwn = comment.owner !== null && owners.includes(comment.owner);
  if (!isPublic && !isOwn && !mayReadUnpublished(reader, owned)) throw notFound();
  const version = shownVersion(comment);
  const text = await db
    .selectFrom("comment_version")
    .select(["position", "remarks", "remarks_html", "language", "submitted_at as changed_at"])
    .select("measure_version")
    .where("comment_id", "=", comment.id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  // Where the organisation is withheld, nothing may lead to it.
  const organisation_id = comment.organisation === null ? null : comment.organisation_id;
  return { ...comment, ...text, organisation_id, isPublic };
}

type PlaceInThread = Pick<Selectable<CommentTable>, "parent_id" | "root_id" | "published_version">;

/** Whether it is published, and so is all that it answers, or was until its author withdrew it. */
async function isReadByAll(db: Db, comment: PlaceInThread) {
  if (!isPublic(comment)) return false;
  const { root_id } = comment;
  if (root_id === null) return true;
  const thread = await db
    .selectFrom("comment")
    .select(["id", "parent_id", "status", "published_version", "withdrawn_at"])
    .where(({ or, eb }) => or([eb("id", "=", root_id), eb("root_id", "=", root_id)]))
    .execute();
  const byId = new Map(thread.map((answered) => [answered.id, answered]));
  for (let above = comment.parent_id; above !== null; ) {
    const answered = byId.get(above);
    if (!answered || !keepsReplies(answered)) return false;
    above = answered.parent_id;
  }
  return true;
}

/**
 * The points of a comment's version with the provisions that they are about, in the measure's order; these as they were in the
 * version that it was made on, or in the words of a translation where one is named and that is the present one.
 */
export async function listPoints(
  db: Db,
  { comment_id, version }: WhichVersion,
  translation: string | null = null,
) {
  const points = await db
    .selectFrom("point")
    .innerJoin("provision", "provision.id", "point.provision_id")
    .innerJoin("comment_version as made", (join) =>
      join.onRef("made.comment_id", "=", "point.comment_id").onRef("made.version", "=", "point.version"),
    )
    .leftJoin("provision_version as then", (join) =>
      join
        .onRef("then.provision_id", "=", "provision.id")
        .onRef("then.version", "=", "made.measure_version")
        .on("then.language", "=", ""),
    )
    .leftJoin("provision_text as translated", (join) =>
      join
        .onRef("translated.provision_id", "=", "provision.id")
        .on("translated.language", "=", translation ?? ""),
    )
    .select([
      "point.id",
      "point.provision_id",
      "point.position",
      "point.reasons",
      "point.reasons_html",
      "point.wording",
      "point.wording_language",
      "provision.anchor",
      "made.measure_version",
    ])
    .select(({ fn }) => [
      fn.coalesce("then.label", "translated.label", "provision.label").as("label"),
      fn.coalesce("then.text", "translated.text", "provision.text").as("text"),
    ])
    .where("point.comment_id", "=", comment_id)
    .where("point.version", "=", version)
    .orderBy("provision.sort_order")
    .execute();
  return withLater(db, await withOriginals(db, points));
}

/** The campaign that a public comment is in, and how many are public of it; null where there is none. */
export async function findCampaign(
  db: Db,
  consultationId: string,
  { campaign_id, isPublic }: { campaign_id: string | null; isPublic: boolean },
) {
  if (campaign_id === null || !isPublic) return null;
  const { count } = await selectPublishedComments(db, consultationId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("comment.campaign_id", "=", campaign_id)
    .executeTakeFirstOrThrow();
  return { id: campaign_id, count };
}

/** The number of the comment at the top of a reply's thread. */
export async function rootNumberOf(db: Db, rootId: string) {
  const { number } = await db
    .selectFrom("comment")
    .select("number")
    .where("id", "=", rootId)
    .executeTakeFirstOrThrow();
  return number;
}
