import { type SqlBool, sql } from "kysely";
import { notStated } from "#app/comments/comment/filters.ts";
import { isInQueueRow } from "#app/comments/comment/standing.server.ts";
import type { Figured } from "#app/comments/counting/names.ts";
import type { Db } from "#db/schema.ts";
import { type Assigned, type FilterName, filterNames, type QueueFilters } from "./queue-filters.ts";

/** How many wait that are alike in all by which the queue can be narrowed. */
export interface CountedPlaces extends Record<FilterName, string> {
  consultation_id: string;
  count: number;
}

/** By filter, the text that it compares; empty where the filter is not about such comments. */
export const queueColumns = {
  consultation: sql<string>`consultation.reference`,
  group: sql<string>`coalesce(comment.stakeholder_group, ${sql.lit(notStated)})`,
  country: sql<string>`coalesce(comment.country, ${sql.lit(notStated)})`,
  position: sql<string>`case when comment.parent_id is null then coalesce(comment_version.position, ${sql.lit(notStated)}) else '' end`,
  files: sql<string>`case when exists (select 1 from version_attachment as file where file.comment_id = comment.id
    and file.version = comment.current_version and file.name is not null) then 'with' else '' end`,
  language: sql<string>`coalesce(comment_version.language, ${sql.lit(notStated)})`,
  kind: sql<string>`case when comment.parent_id is null then 'comment' else 'reply' end`,
  state: sql<string>`case when comment.published_version is null then 'not published yet' when comment.published_version < comment.current_version then 'change to a published one' else 'already published' end`,
};

/** What is counted of each comment in a consultation's queue. */
const countedNames = ["group", "language", "kind", "state", "country", "position", "files"] as const;

export const columnNames = ["consultation", ...countedNames] as const;

/** The account that has taken it on last; null where nobody has. */
const takenOn = sql<string | null>`(select given.account_id from comment_assignment as given
  where given.comment_id = comment.id and given.ended_at is null
  order by given.assigned_at desc, given.id desc limit 1)`;

/** Whether a comment is taken on by that moderator, by another, or by nobody. */
export function isAssignedRow(assigned: string, moderatorId: string) {
  if (assigned === ("me" satisfies Assigned)) return sql<SqlBool>`${takenOn} = ${moderatorId}`;
  if (assigned === ("a colleague" satisfies Assigned)) return sql<SqlBool>`${takenOn} <> ${moderatorId}`;
  return assigned === ("nobody" satisfies Assigned) ? sql<SqlBool>`${takenOn} is null` : sql<SqlBool>`1 = 0`;
}

/** What waits, as it is counted, and apart from that what somebody has taken on, of which there are few. */
export async function readPlaces(
  db: Db,
  { government, reader }: { government: string; reader: string },
): Promise<CountedPlaces[]> {
  const rows = await db
    .selectFrom("consultation")
    .innerJoin("figure", "figure.consultation_id", "consultation.id")
    .select(["consultation.id", "consultation.reference", "figure.name", "figure.count"])
    .where("consultation.government_code", "=", government)
    .where("figure.kind", "=", "queue")
    .where("figure.count", ">", 0)
    .execute();
  const taken = await listTakenOn(db, { government, reader });
  const all = rows.map(({ id, reference, name, count }) => {
    const [group, language, kind, state, ...more]: Figured["queue"] = JSON.parse(name);
    // An earlier release that still runs beside this one counts these not.
    const [country = notStated, position = notStated, files = ""] = more;
    const stated = { group, language, kind, state, country, position, files };
    return { consultation_id: id, consultation: reference, ...stated, count };
  });
  const left = all.map((place) => {
    const assigned = "nobody" satisfies Assigned;
    const apart = taken.filter((one) => placeOf(one) === placeOf(place)).length;
    return { ...place, assigned, count: Math.max(0, place.count - apart) };
  });
  return [...left, ...taken].filter(({ count }) => count > 0);
}

const placeOf = ({ consultation_id, ...stated }: Omit<CountedPlaces, "assigned">) =>
  JSON.stringify([consultation_id, ...countedNames.map((name) => stated[name])]);

/** Each comment in the queue that somebody has taken on, by itself. */
async function listTakenOn(db: Db, { government, reader }: { government: string; reader: string }) {
  const rows = await db
    .selectFrom("comment_assignment as open")
    // In this order: left to itself SQLite goes through all that wait to find the few that are taken on.
    .crossJoin("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version", (join) =>
      join
        .onRef("comment_version.comment_id", "=", "comment.id")
        .onRef("comment_version.version", "=", "comment.current_version"),
    )
    .select(["comment.id", "comment.consultation_id", takenOn.as("by")])
    .select(queueColumns.consultation.as("consultation"))
    .select(countedNames.map((name) => queueColumns[name].as(name)))
    .where(({ eb }) => eb("comment.id", "=", eb.ref("open.comment_id")))
    .where("open.ended_at", "is", null)
    .where("consultation.government_code", "=", government)
    .where(isInQueueRow)
    .execute();
  const places = rows.map(({ id, by, ...place }) => {
    const assigned: Assigned = by === reader ? "me" : "a colleague";
    return [id, { ...place, assigned, count: 1 }] as const;
  });
  // Of several that were given at once.
  return [...new Map(places).values()];
}

/** Whether what waits there is asked for. */
export function fits(place: CountedPlaces, filters: QueueFilters) {
  return filterNames.every((name) => !filters[name] || filters[name] === place[name]);
}

export const sumOf = (places: readonly CountedPlaces[]) =>
  places.reduce((total, { count }) => total + count, 0);
