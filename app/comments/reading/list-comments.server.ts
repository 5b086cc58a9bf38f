import { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import { excerptOf, openingOf } from "../comment/excerpt.server.ts";
import { type CommentFilters, noCampaign, notStated } from "../comment/filters.ts";
import { partCounts } from "../comment/part-counts.server.ts";
import { selectPublishedComments } from "../comment/published.server.ts";
import { fitsAnswer } from "../parts/answers/answered.server.ts";
import { listEntries } from "./folded.server.ts";
import { countThreads } from "./threads.server.ts";

export interface NarrowedConsultation {
  id: string;
  time_zone: string;
}

/**
 * A page of a consultation's published comments, with the first words of each and what it has below it; of a campaign one,
 * with how many of the list it stands for.
 */
export async function listComments(
  db: Db,
  consultation: NarrowedConsultation,
  { filters, page }: { filters: CommentFilters; page: number },
) {
  const direction = filters.sort === "oldest" ? "asc" : "desc";
  const entries = await listEntries(db, consultation, { filters, page });
  if (entries.length === 0) return [];
  const rows = await selectPublishedComments(db, consultation.id)
    .select((eb) => [
      "comment.id",
      "comment.number",
      "comment.author_name",
      "comment.organisation",
      "comment.stakeholder_group",
      "comment.country",
      "comment.attribution",
      "comment.submitted_at",
      "comment.campaign_id",
      "comment.late_by",
      "shown.position",
      "shown.language",
      openingOf("shown").as("opening"),
      eb
        .selectFrom("confidential_part")
        .select((part) => part.fn.countAll<number>().as("count"))
        .whereRef("confidential_part.comment_id", "=", "comment.id")
        .whereRef("confidential_part.version", "=", "comment.published_version")
        .as("confidential"),
      eb
        .selectFrom("point")
        .select((point) => point.fn.countAll<number>().as("count"))
        .whereRef("point.comment_id", "=", "comment.id")
        .whereRef("point.version", "=", "comment.published_version")
        .where("point.wording", "is not", null)
        .as("wordings"),
    ])
    .select(partCounts("shown"))
    .where(
      "comment.id",
      "in",
      entries.map(({ id }) => id),
    )
    .orderBy("comment.submitted_at", direction)
    .orderBy("comment.number", direction)
    .execute();
  const alike = new Map(entries.map((entry) => [entry.id, entry.alike]));
  const replies = await countThreads(
    db,
    rows.map(({ id, number }) => ({ id, number })),
  );
  return rows.map(({ id, opening, wordings, confidential, ...row }) => ({
    ...row,
    alike: alike.get(id) ?? 1,
    confidential: confidential ?? 0,
    wordings: wordings ?? 0,
    replies: replies.get(id) ?? 0,
    excerpt: excerptOf(opening),
  }));
}

/** How many published comments the filters leave. */
export async function countComments(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const { count } = await narrowed(db, consultation, filters)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** The published comments that the filters leave, without an order. */
export function narrowed(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const { group, country, position, provision, point, day, campaign, answer } = filters;
  const { language, organisation, files } = filters;
  let comments = selectPublishedComments(db, consultation.id);
  if (group)
    comments =
      group === notStated
        ? comments.where("comment.stakeholder_group", "is", null)
        : comments.where("comment.stakeholder_group", "=", group);
  if (country)
    comments =
      country === notStated
        ? comments.where("comment.country", "is", null)
        : comments.where("comment.country", "=", country);
  if (position)
    comments =
      position === notStated
        ? comments.where("shown.position", "is", null)
        : comments.where("shown.position", "=", position);
  if (language)
    comments =
      language === notStated
        ? comments.where("shown.language", "is", null)
        : comments.where("shown.language", "=", language);
  if (organisation) comments = comments.where("comment.organisation", "=", organisation);
  if (files)
    comments = comments.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("version_attachment as file")
          .select("file.attachment_id")
          .whereRef("file.comment_id", "=", "comment.id")
          .whereRef("file.version", "=", "comment.published_version")
          .where("file.name", "is not", null),
      ),
    );
  if (campaign)
    comments =
      campaign === noCampaign
        ? comments.where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom("comment as alike")
                  .select("alike.id")
                  .whereRef("alike.campaign_id", "=", "comment.campaign_id")
                  .whereRef("alike.id", "<>", "comment.id")
                  .where("alike.published_version", "is not", null),
              ),
            ),
          )
        : comments.where("comment.campaign_id", "=", campaign);
  if (answer) comments = comments.where(fitsAnswer(consultation.id, answer));
  if (day) {
    const { from, until } = boundsOf(day, consultation.time_zone);
    comments = comments.where("comment.submitted_at", ">=", from).where("comment.submitted_at", "<", until);
  }
  if (provision || point)
    comments = comments.where(({ exists, selectFrom }) => {
      let points = selectFrom("point")
        .innerJoin("provision", "provision.id", "point.provision_id")
        .select("point.id")
        .whereRef("point.comment_id", "=", "comment.id")
        .whereRef("point.version", "=", "comment.published_version")
        .where("provision.consultation_id", "=", consultation.id);
      if (provision) points = points.where("provision.anchor", "=", provision);
      if (point) points = points.where("point.position", "=", point);
      return exists(points);
    });
  return comments;
}

/** The instants at which a day begins and ends on the clocks there. */
function boundsOf(day: string, timeZone: string) {
  const date = Temporal.PlainDate.from(day);
  const start = (date: Temporal.PlainDate) =>
    new Date(date.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  return { from: start(date), until: start(date.add({ days: 1 })) };
}
