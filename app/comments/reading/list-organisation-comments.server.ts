import type { Db } from "#db/schema.ts";
import { excerptOf, openingOf } from "../comment/excerpt.server.ts";
import { partCounts } from "../comment/part-counts.server.ts";
import { selectPublished } from "../comment/published.server.ts";

const pageSize = 25;

/**
 * A page of the published comments that were sent for an organisation and show its name, on all consultations, the
 * latest first. Those that withhold the name are not among them.
 */
export async function listOrganisationComments(db: Db, organisationId: string, page: number) {
  const named = selectPublished(db)
    .where("comment.organisation_id", "=", organisationId)
    .where("comment.organisation", "is not", null)
    .where("comment.parent_id", "is", null);
  const { total } = await named
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const comments = await named
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.id", "comment.number", "comment.submitted_at", "shown.position", "shown.language"])
    .select(["consultation.reference", "consultation.title", "consultation.time_zone"])
    .select([openingOf("shown").as("opening"), ...partCounts("shown")])
    .orderBy("comment.submitted_at", "desc")
    .orderBy("comment.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    page,
    pages: Math.ceil(total / pageSize),
    comments: comments.map(({ opening, ...comment }) => ({ ...comment, excerpt: excerptOf(opening) })),
  };
}

export type OrganisationComment = Awaited<ReturnType<typeof listOrganisationComments>>["comments"][number];
