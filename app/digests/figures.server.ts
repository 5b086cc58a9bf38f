import { sql } from "kysely";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { shownPositions } from "#app/comments/comment/shown-position.ts";
import type { Consultation } from "#app/consultations/consultation.ts";
import { type CommentStatus, type Db, stakeholderGroups } from "#db/schema.ts";
import { countByDay, inPeriod } from "./days.ts";
import { type Cell, tally, total } from "./figures.ts";

/**
 * The figures over what everyone may read at this moment: comments on the measure in their published version, without
 * replies. `unpublished` says how many are left out, by status.
 */
export async function countComments(db: Db, consultation: Consultation) {
  const cells = await countCells(db, consultation.id);
  const days = countByDay(await countMinutes(db, consultation.id), consultation.time_zone);
  return {
    comments: total(cells),
    unpublished: await countUnpublished(db, consultation.id),
    cells,
    groups: tally(cells, ({ group }) => group, stakeholderGroups),
    countries: tally(cells, ({ country }) => country),
    positions: tally(cells, ({ position }) => position, shownPositions),
    days,
    period: inPeriod(days, consultation),
  };
}

export type Figures = Awaited<ReturnType<typeof countComments>>;

async function countCells(db: Db, consultationId: string): Promise<Cell[]> {
  const rows = await selectPublishedComments(db, consultationId)
    .select(["comment.stakeholder_group", "comment.country", "shown.position"])
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .groupBy(["comment.stakeholder_group", "comment.country", "shown.position"])
    .execute();
  const cells = rows.map(({ stakeholder_group, country, position, comments }) => ({
    group: stakeholder_group ?? notStated,
    country: country ?? notStated,
    position: position ?? notStated,
    comments,
  }));
  const place = ({ group, country, position }: Cell) => [group, country, position].join("\n");
  return cells.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** By minute, the coarsest step that fits into every time zone's days and can be cut from the text on every database. */
async function countMinutes(db: Db, consultationId: string) {
  const minute = sql<string>`substr(comment.submitted_at, 1, 16)`;
  const rows = await selectPublishedComments(db, consultationId)
    .select(minute.as("minute"))
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .groupBy(minute)
    .orderBy(minute)
    .execute();
  return rows.map(({ minute, comments }) => ({ instant: `${minute}:00.000Z`, comments }));
}

async function countUnpublished(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("comment")
    .select("status")
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .where("consultation_id", "=", consultationId)
    .where("parent_id", "is", null)
    .where("published_version", "is", null)
    .where("withdrawn_at", "is", null)
    .groupBy("status")
    .execute();
  const counted = (status: CommentStatus) => rows.find((row) => row.status === status)?.comments ?? 0;
  return { held: counted("held"), returned: counted("returned"), rejected: counted("rejected") };
}
