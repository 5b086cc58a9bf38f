import { sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { openingOf } from "#app/comments/comment/excerpt.server.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { partCounts } from "#app/comments/comment/part-counts.server.ts";
import { isInQueueRow } from "#app/comments/comment/standing.server.ts";
import type { Figured } from "#app/comments/counting/names.ts";
import type { Db } from "#db/schema.ts";
import { type FilterName, filterNames, type QueueFilters } from "./queue-filters.ts";
import { withheldAuthor } from "./withheld-author.server.ts";

const pageSize = 25;

interface WhichQueue {
  /** The government's code. */
  government: string;
  filters: QueueFilters;
}

/** A page of what waits for the government's moderators, oldest first, and how much waits in all. */
export async function listQueue(
  db: Db,
  moderator: Account,
  { page, ...asked }: WhichQueue & { page: number },
) {
  allow(mayModerate(moderator, { government_code: asked.government }));
  const places = await readPlaces(db, asked.government);
  const total = sum(places.filter((place) => fits(place, asked.filters)));
  const ids = await findPage(db, asked, { places, page });
  const waiting =
    ids.length === 0
      ? []
      : await selectQueue(db, asked)
          .leftJoin("account as sender", "sender.id", "comment.author_id")
          .select(withheldAuthor)
          .select([
            "comment.id",
            "comment.number",
            "comment.parent_id",
            "comment.author_id",
            "comment.author_name",
            "comment.organisation",
            "comment.stakeholder_group",
            "comment.country",
            "comment.answers_for",
            "comment.attribution",
            "comment.current_version",
            "comment.published_version",
            "comment.queued_at",
            "comment_version.position",
            "comment_version.language",
            "consultation.reference",
            "consultation.title",
          ])
          .select([openingOf("comment_version").as("opening"), ...partCounts("comment_version")])
          .where("comment.id", "in", ids)
          .orderBy("comment.queued_at")
          .orderBy("comment.id")
          .execute();
  return { waiting, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** For each filter, which values there are in the queue and how many comments each would leave, the others applied. */
export async function countQueue(db: Db, moderator: Account, { government, filters }: WhichQueue) {
  allow(mayModerate(moderator, { government_code: government }));
  const places = await readPlaces(db, government);
  const count = (name: FilterName) => {
    const { [name]: _, ...others } = filters;
    const counts = new Map<string, number>();
    for (const place of places.filter((place) => fits(place, others)))
      counts.set(place[name], (counts.get(place[name]) ?? 0) + place.count);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => (one.value < other.value ? -1 : 1));
  };
  return {
    consultation: count("consultation"),
    group: count("group"),
    language: count("language"),
    kind: count("kind"),
    state: count("state"),
  };
}

/** How many wait that are alike in all by which the queue can be narrowed. */
interface CountedPlaces extends Record<FilterName, string> {
  consultation_id: string;
  count: number;
}

async function readPlaces(db: Db, government: string): Promise<CountedPlaces[]> {
  const rows = await db
    .selectFrom("consultation")
    .innerJoin("figure", "figure.consultation_id", "consultation.id")
    .select(["consultation.id", "consultation.reference", "figure.name", "figure.count"])
    .where("consultation.government_code", "=", government)
    .where("figure.kind", "=", "queue")
    .where("figure.count", ">", 0)
    .execute();
  return rows.map(({ id, reference, name, count }) => {
    const [group, language, kind, state]: Figured["queue"] = JSON.parse(name);
    return { consultation_id: id, consultation: reference, group, language, kind, state, count };
  });
}

function fits(place: CountedPlaces, filters: QueueFilters) {
  return filterNames.every((name) => !filters[name] || filters[name] === place[name]);
}

const sum = (places: CountedPlaces[]) => places.reduce((total, { count }) => total + count, 0);

/** The oldest of each consultation are read in its order and put together: what waits elsewhere is not looked at. */
async function findPage(
  db: Db,
  asked: WhichQueue,
  { places, page }: { places: CountedPlaces[]; page: number },
) {
  const end = page * pageSize;
  const fitting = places.filter((place) => fits(place, asked.filters));
  const consultations = [...new Set(fitting.map(({ consultation_id }) => consultation_id))];
  const firsts = await Promise.all(
    consultations.map((id) =>
      selectQueue(db, asked)
        .select(["comment.id", "comment.queued_at"])
        .where("comment.consultation_id", "=", id)
        .orderBy("comment.queued_at")
        .orderBy("comment.id")
        .limit(end)
        .execute(),
    ),
  );
  const key = ({ queued_at, id }: (typeof firsts)[number][number]) => `${queued_at} ${id}`;
  return firsts
    .flat()
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .slice(end - pageSize, end)
    .map(({ id }) => id);
}

interface QueuePlace {
  queued_at: string | null;
  id: string;
}

/**
 * The id of what waits next after that place in the queue, and from the front again where nothing comes after it; null
 * where nothing else waits. Leaves out what the moderator wrote, since someone else decides on that.
 */
export async function nextInQueue(
  db: Db,
  moderator: Account,
  { after, ...asked }: WhichQueue & { after: QueuePlace },
) {
  allow(mayModerate(moderator, { government_code: asked.government }));
  const others = selectQueue(db, asked)
    .select("comment.id")
    .where("comment.id", "<>", after.id)
    .where(({ or, eb }) =>
      or([eb("comment.author_id", "is", null), eb("comment.author_id", "<>", moderator.id)]),
    )
    .orderBy("comment.queued_at")
    .orderBy("comment.id")
    .limit(1);
  const { queued_at } = after;
  const later =
    queued_at === null
      ? undefined
      : await others
          .where(({ or, and, eb }) =>
            or([
              eb("comment.queued_at", ">", queued_at),
              and([eb("comment.queued_at", "=", queued_at), eb("comment.id", ">", after.id)]),
            ]),
          )
          .executeTakeFirst();
  return (later ?? (await others.executeTakeFirst()))?.id ?? null;
}

/** By filter, the text that it compares. */
const columns = {
  consultation: sql<string>`consultation.reference`,
  group: sql<string>`coalesce(comment.stakeholder_group, ${sql.lit(notStated)})`,
  language: sql<string>`coalesce(comment_version.language, ${sql.lit(notStated)})`,
  kind: sql<string>`case when comment.parent_id is null then 'comment' else 'reply' end`,
  state: sql<string>`case when comment.published_version is null then 'not published yet' when comment.published_version < comment.current_version then 'change to a published one' else 'already published' end`,
};

function selectQueue(db: Db, { government, filters }: WhichQueue) {
  let query = db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("comment_version", (join) =>
      join
        .onRef("comment_version.comment_id", "=", "comment.id")
        .onRef("comment_version.version", "=", "comment.current_version"),
    )
    .where("consultation.government_code", "=", government)
    .where(isInQueueRow);
  if (filters.consultation) query = query.where(columns.consultation, "=", filters.consultation);
  if (filters.group) query = query.where(columns.group, "=", filters.group);
  if (filters.language) query = query.where(columns.language, "=", filters.language);
  if (filters.kind) query = query.where(columns.kind, "=", filters.kind);
  if (filters.state) query = query.where(columns.state, "=", filters.state);
  return query;
}

/** How many comments and replies wait for the government's moderators, and since when the oldest does. */
export async function countWaiting(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const places = await readPlaces(db, government);
  const oldest = await Promise.all(
    [...new Set(places.map(({ consultation_id }) => consultation_id))].map((id) =>
      db
        .selectFrom("comment")
        .select("queued_at")
        .where("consultation_id", "=", id)
        .where(isInQueueRow)
        .orderBy("queued_at")
        .limit(1)
        .executeTakeFirst(),
    ),
  );
  const instants = oldest.flatMap((first) => first?.queued_at ?? []).sort();
  return { waiting: sum(places), oldest: instants[0] ?? null };
}
