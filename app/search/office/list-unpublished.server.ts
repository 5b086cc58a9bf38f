import { sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { mayModerate, mayReadHeld } from "#app/accounts/permissions.ts";
import { isInHoldRow, isNotWithdrawnRow, isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { columnsFit } from "./columns-fit.server.ts";
import type { OfficeFilters } from "./office-filters.ts";

/** Whether any of what is not public there is theirs to read: moderators what is out of the hold, technology officers what is in it. */
export function mayReadSomeUnpublished(official: Account, government: { government_code: string }) {
  return mayModerate(official, government) || mayReadHeld(official, government);
}

interface WhichUnpublished {
  /** The government's code. */
  government: string;
  filters: OfficeFilters;
  /** Whether by all that columns answer; else by days and the consultation alone. */
  isNarrowed: boolean;
  limit: number;
}

/**
 * The newest that is not public of what was sent to the government and that official may read, with what it states; the oldest,
 * where these are asked for first.
 */
export async function listUnpublished(
  db: Db,
  official: Account,
  { government, filters, isNarrowed, limit }: WhichUnpublished,
) {
  const of = { government_code: government };
  const { consultation, from, until } = filters;
  const order = filters.order === "oldest" ? ("asc" as const) : ("desc" as const);
  const rows = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version as latest", (join) =>
      join
        .onRef("latest.comment_id", "=", "comment.id")
        .onRef("latest.version", "=", "comment.current_version"),
    )
    .select(["comment.id", "comment.number", "comment.parent_id", "comment.author_name"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(["comment.answers_for", "comment.attribution", "comment.submitted_at", "comment.status"])
    .select(["comment.current_version", "comment.published_version", "comment.publish_at"])
    .select(["comment.set_aside", "comment.withdrawn_at", "comment.consultation_id"])
    .select(["latest.position", "latest.language"])
    .select(["consultation.reference", "consultation.title", "consultation.time_zone"])
    .select("consultation.language as measure_language")
    .select([hasFiles.as("attachments"), isSealed.as("sealed")])
    .where("consultation.government_code", "=", government)
    .$if(consultation !== "", (only) => only.where("consultation.reference", "=", consultation))
    .$if(from !== "", (only) => only.where(day, ">=", from))
    .$if(until !== "", (only) => only.where(day, "<=", until))
    .$if(isNarrowed, (only) => only.where(({ and }) => and(columnsFit(filters))))
    .where(isNotWithdrawnRow)
    .where((eb) =>
      eb.or([
        ...(mayModerate(official, of) ? [isOutOfHoldRow(eb)] : []),
        ...(mayReadHeld(official, of) ? [isInHoldRow(eb)] : []),
      ]),
    )
    .where(({ eb, or }) =>
      or([
        eb("comment.published_version", "is", null),
        eb("comment.published_version", "<", eb.ref("comment.current_version")),
      ]),
    )
    .orderBy("comment.submitted_at", order)
    .orderBy("comment.id", order)
    .limit(limit)
    .execute();
  const keys = consultation === "" ? new Map<string, KeysOf>() : await readKeys(db, rows);
  return rows.map((row) => ({
    ...row,
    kind: row.parent_id === null ? ("comment" as const) : ("reply" as const),
    provisions: (keys.get(row.id)?.provisions ?? []).join(" "),
    questions: (keys.get(row.id)?.questions ?? []).join(" "),
  }));
}

export type Unpublished = Awaited<ReturnType<typeof listUnpublished>>[number];

/** UTC. */
const day = sql<string>`substr(comment.submitted_at, 1, 10)`;

const hasFiles = sql<0 | 1>`case when exists (select 1 from version_attachment as file
  where file.comment_id = latest.comment_id and file.version = latest.version and file.name is not null)
  then 1 else 0 end`;

const isSealed = sql<0 | 1>`case when latest.sealed is null then 0 else 1 end`;

interface KeysOf {
  provisions: string[];
  questions: string[];
}

/** On which provisions they say something, and which questions they answer; these are those of one consultation. */
async function readKeys(db: Db, rows: readonly { id: string; current_version: number }[]) {
  const keys = new Map<string, KeysOf>(rows.map(({ id }) => [id, { provisions: [], questions: [] }]));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const ids = rows.slice(at, at + rowsAtOnce).map(({ id }) => id);
    const points = await db
      .selectFrom("point")
      .innerJoin("comment", "comment.id", "point.comment_id")
      .innerJoin("provision", "provision.id", "point.provision_id")
      .select(["point.comment_id", "provision.anchor"])
      .whereRef("point.version", "=", "comment.current_version")
      .where("point.comment_id", "in", ids)
      .execute();
    const answers = await db
      .selectFrom("answer")
      .innerJoin("comment", "comment.id", "answer.comment_id")
      .innerJoin("question", "question.id", "answer.question_id")
      .select(["answer.comment_id", "question.key"])
      .distinct()
      .whereRef("answer.version", "=", "comment.current_version")
      .where("answer.comment_id", "in", ids)
      .execute();
    for (const { comment_id, anchor } of points) keys.get(comment_id)?.provisions.push(anchor);
    for (const { comment_id, key } of answers) keys.get(comment_id)?.questions.push(key);
  }
  return keys;
}
