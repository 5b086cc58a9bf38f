import { dropEntries, type NewEntry, putEntries } from "#app/indexing/entries.server.ts";
import type { TextReading } from "#app/indexing/read-texts.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { selectPublished } from "../comment/published.server.ts";
import { keepsReplies } from "../comment/standing.ts";
import { listVersionTexts, type VersionText } from "./version-texts.server.ts";

/**
 * Makes new comments findable that are public and have no replies. `readings` has what readTexts made of all texts of a comment,
 * by its id, where that is known. In the caller's transaction.
 */
export async function indexNewComments(
  db: Db,
  commentIds: readonly string[],
  readings: ReadonlyMap<string, TextReading> = new Map(),
) {
  for (let at = 0; at < commentIds.length; at += rowsAtOnce) {
    const entries = await entriesOf(db, commentIds.slice(at, at + rowsAtOnce));
    await putEntries(
      db,
      entries.map((entry) => ({ ...entry, reading: readings.get(entry.subject_id) })),
    );
  }
}

/**
 * Makes comments findable as they are public now, and unfindable where they are not; with them the replies below, which can
 * be read where they can. In the caller's transaction.
 */
export async function indexCommentsAnew(db: Db, commentIds: readonly string[]) {
  for (let at = 0; at < commentIds.length; at += rowsAtOnce) {
    const ids = await withReplies(db, commentIds.slice(at, at + rowsAtOnce));
    await dropEntries(db, ids);
    await indexNewComments(db, await onlyReadable(db, ids));
  }
}

/** And all that belongs to their threads. */
async function withReplies(db: Db, commentIds: readonly string[]) {
  const threads = await db
    .selectFrom("comment")
    .select((eb) => eb.fn.coalesce("root_id", "id").as("root"))
    .where("id", "in", commentIds)
    .execute();
  const replies = await db
    .selectFrom("comment")
    .select("id")
    .where(
      "root_id",
      "in",
      threads.map(({ root }) => root),
    )
    .execute();
  return [...new Set([...commentIds, ...replies.map(({ id }) => id)])];
}

/** Those of them above which nothing was taken off; all of a reply's thread are among them. */
async function onlyReadable(db: Db, commentIds: readonly string[]) {
  const rows = await db
    .selectFrom("comment")
    .select(["id", "parent_id", "root_id", "status", "published_version", "withdrawn_at"])
    .where((eb) =>
      eb.or([
        eb("id", "in", commentIds),
        eb(
          "id",
          "in",
          eb.selectFrom("comment as reply").select("reply.root_id").where("reply.id", "in", commentIds),
        ),
      ]),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isReadable = (id: string | null): boolean => {
    if (id === null) return true;
    const comment = byId.get(id);
    return comment !== undefined && keepsReplies(comment) && isReadable(comment.parent_id);
  };
  return commentIds.filter(isReadable);
}

/** Of those that are public, in their public version. */
async function entriesOf(db: Db, commentIds: readonly string[]): Promise<NewEntry[]> {
  if (commentIds.length === 0) return [];
  const comments = await selectPublished(db)
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.id", "comment.parent_id", "comment.consultation_id", "comment.stakeholder_group"])
    .select(["comment.country", "comment.organisation", "comment.organisation_id", "comment.submitted_at"])
    .select("comment.answers_for")
    .select(["shown.version", "shown.position", "shown.language"])
    .select(["consultation.government_code", "consultation.language as likelyLanguage"])
    .where("comment.id", "in", commentIds)
    .execute();
  const texts = await listVersionTexts(
    db,
    comments.map(({ id, version }) => ({ comment_id: id, version })),
  );
  const byComment = Map.groupBy(texts, ({ comment_id }) => comment_id);
  return comments.map(({ id, parent_id, organisation_id, version: _, likelyLanguage, ...comment }) => {
    const own = byComment.get(id) ?? [];
    return {
      ...comment,
      // Pages show the authority in the place of the official's own account.
      ...(comment.answers_for !== null && { stakeholder_group: null, country: null, organisation: null }),
      kind: parent_id === null ? "comment" : "reply",
      subject_id: id,
      likelyLanguage: likelyLanguage ?? "en",
      // Who withholds its name is not found by it either.
      sentFor: comment.answers_for !== null || comment.organisation === null ? null : organisation_id,
      attachments: own.some(({ part }) => part === "attachment") ? 1 : 0,
      provisions: keysOf(own, "point").join(" "),
      questions: keysOf(own, "answer").join(" "),
      texts: own.map(({ text }) => text),
    };
  });
}

const keysOf = (texts: readonly VersionText[], wanted: VersionText["part"]) => [
  ...new Set(texts.filter(({ part }) => part === wanted).map(({ key }) => key)),
];
