import type { Db } from "#db/schema.ts";
import { excerptOf, openingOf } from "../comment/excerpt.server.ts";
import { type CommentFilters, commentsAPage, isFolding } from "../comment/filters.ts";
import { partCounts } from "../comment/part-counts.server.ts";
import { selectPublishedComments } from "../comment/published.server.ts";
import { readFiguresOf } from "../counting/figures.server.ts";
import { countChoices } from "../listing/counted-choices.server.ts";
import { countFolded, entriesOf } from "../listing/entries.ts";
import { numberAt } from "../listing/listed.ts";
import { loadListed } from "../listing/load-listed.server.ts";
import { look } from "../listing/look.ts";
import { narrow } from "../listing/narrow.server.ts";
import { countThreads } from "./threads.server.ts";

export interface NarrowedConsultation {
  id: string;
  time_zone: string;
}

/**
 * A page of a consultation's published comments, how many the filters leave, in how many entries, and how many each choice
 * of a filter would leave. A campaign is one entry, unless it is asked for apart.
 */
export async function listComments(
  db: Db,
  consultation: NarrowedConsultation,
  { filters, page }: { filters: CommentFilters; page: number },
) {
  const loaded = await loadListed(db, consultation.id);
  const narrowed = await narrow(db, consultation, { filters, loaded });
  const { listed } = loaded;
  const looked = look(listed, narrowed);
  const folded = countFolded(looked);
  const entries = entriesOf(listed, {
    ...{ looked, sort: filters.sort, isFolding: isFolding(filters) },
    ...{ from: (page - 1) * commentsAPage, most: commentsAPage },
  }).map(({ place, alike }) => ({ number: numberAt(listed, place), alike }));
  const counts = await countChoices(db, consultation.id, { loaded, looked });
  const [replies] = await readFiguresOf(db, consultation.id, "replies");
  return {
    counted: {
      ...folded,
      comments: looked.places.length,
      entries: isFolding(filters) ? folded.entries : looked.places.length,
    },
    comments: await readEntries(db, consultation.id, entries),
    counts,
    /** On all comments, whatever the filters leave. */
    replies: replies?.count ?? 0,
  };
}

export type ListedEntry = Awaited<ReturnType<typeof readEntries>>[number];

/** The first words of each comment and what it has below it, in that order; with how many of the list it stands for. */
async function readEntries(db: Db, consultationId: string, entries: { number: number; alike: number }[]) {
  if (entries.length === 0) return [];
  const rows = await selectPublishedComments(db, consultationId)
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
      "comment.number",
      "in",
      entries.map(({ number }) => number),
    )
    .execute();
  const replies = await countThreads(
    db,
    rows.map(({ id, number }) => ({ id, number })),
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  // One that has been taken off since is left out.
  const inOrder = entries.flatMap(({ number, alike }) => {
    const row = byNumber.get(number);
    return row ? [{ ...row, alike }] : [];
  });
  return inOrder.map(({ id, opening, wordings, confidential, ...row }) => ({
    ...row,
    confidential: confidential ?? 0,
    wordings: wordings ?? 0,
    replies: replies.get(id) ?? 0,
    excerpt: excerptOf(opening),
  }));
}
