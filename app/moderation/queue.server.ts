import { type SqlBool, sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { openingOf } from "#app/comments/comment/excerpt.server.ts";
import { partCounts } from "#app/comments/comment/part-counts.server.ts";
import { isInQueueRow } from "#app/comments/comment/standing.server.ts";
import { keysBeside, nearestPage, type PageKey, placeOfPage } from "#app/requests/page-key.ts";
import { isBeyond } from "#db/beyond-key.ts";
import type { Db } from "#db/schema.ts";
import type { FilterName, QueueFilters } from "./queue-filters.ts";
import {
  type CountedPlaces,
  columnNames,
  fits,
  isAssignedRow,
  queueColumns,
  readPlaces,
  sumOf,
} from "./queue-places.server.ts";
import { withheldAuthor } from "./withheld-author.server.ts";

const pageSize = 25;

interface WhichQueue {
  /** The government's code. */
  government: string;
  filters: QueueFilters;
  /** Set where letters of that campaign alone are asked for. */
  campaign?: string;
}

/** The same, as a moderator asks for it. */
interface AskedQueue extends WhichQueue {
  /** The moderator's account. */
  reader: string;
}

/**
 * A page of what waits for the government's moderators, oldest first, and how much waits in all; by its number from 1, or what
 * stands beside a row. Where nothing stands there any more, the nearest page that there is.
 */
export async function listQueue(
  db: Db,
  moderator: Account,
  { page, key = null, ...which }: WhichQueue & { page: number; key?: PageKey | null },
) {
  allow(mayModerate(moderator, { government_code: which.government }));
  const asked = { ...which, reader: moderator.id };
  const places = await readPlaces(db, asked);
  const total = sumOf(places.filter((place) => fits(place, asked.filters)));
  const nearest = { places, page: nearestPage({ key, total }, pageSize), key: null };
  const there = await findPage(db, asked, { places, page, key });
  const found = there.length > 0 ? there : await findPage(db, asked, nearest);
  const before = found[0] ? await countBefore(db, asked, found[0]) : 0;
  const ids = found.map(({ id }) => id);
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
          .select([isProposed.as("proposed"), takenOnBy.as("assigned")])
          .select([openingOf("comment_version").as("opening"), ...partCounts("comment_version")])
          .where("comment.id", "in", ids)
          .orderBy("comment.queued_at")
          .orderBy("comment.id")
          .execute();
  const keys = keysBeside(found.map(({ queued_at, id }) => ({ at: queued_at ?? "", id })));
  return { waiting, total, keys, ...placeOfPage({ before, shown: found.length, total }, pageSize) };
}

/** For each filter, which values there are in the queue and how many comments each would leave, the others applied. */
export async function countQueue(db: Db, moderator: Account, { government, filters }: WhichQueue) {
  allow(mayModerate(moderator, { government_code: government }));
  const places = await readPlaces(db, { government, reader: moderator.id });
  const count = (name: FilterName) => {
    const { [name]: _, ...others } = filters;
    const counts = new Map<string, number>();
    for (const place of places.filter((place) => place[name] !== "" && fits(place, others)))
      counts.set(place[name], (counts.get(place[name]) ?? 0) + place.count);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => (one.value < other.value ? -1 : 1));
  };
  return {
    consultation: count("consultation"),
    group: count("group"),
    country: count("country"),
    position: count("position"),
    language: count("language"),
    files: count("files"),
    kind: count("kind"),
    state: count("state"),
    assigned: count("assigned"),
  };
}

/** The oldest of each consultation are read in its order and put together: what waits elsewhere is not looked at. */
async function findPage(
  db: Db,
  asked: AskedQueue,
  { places, page, key }: { places: CountedPlaces[]; page: number; key: PageKey | null },
) {
  const isBack = key?.side === "before";
  const order = isBack ? ("desc" as const) : ("asc" as const);
  const skipped = key === null ? (page - 1) * pageSize : 0;
  const fitting = places.filter((place) => fits(place, asked.filters));
  const consultations = [...new Set(fitting.map(({ consultation_id }) => consultation_id))];
  const firsts = await Promise.all(
    consultations.map((id) =>
      selectQueue(db, asked)
        .select(["comment.id", "comment.queued_at"])
        .where("comment.consultation_id", "=", id)
        .where(
          key ? isBeyond(["comment.queued_at", "comment.id"], isBack ? "<" : ">", key) : sql<SqlBool>`1 = 1`,
        )
        .orderBy("comment.queued_at", order)
        .orderBy("comment.id", order)
        .limit(skipped + pageSize)
        .execute(),
    ),
  );
  const placeOf = ({ queued_at, id }: (typeof firsts)[number][number]) => `${queued_at} ${id}`;
  const inOrder = firsts.flat().sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return isBack ? inOrder.slice(-pageSize) : inOrder.slice(skipped, skipped + pageSize);
}

async function countBefore(db: Db, asked: AskedQueue, { queued_at, id }: QueuePlace) {
  const { before } = await selectQueue(db, asked)
    .select(({ fn }) => fn.countAll<number>().as("before"))
    .where(isBeyond(["comment.queued_at", "comment.id"], "<", { at: queued_at ?? "", id }))
    .executeTakeFirstOrThrow();
  return Number(before);
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
  const others = selectQueue(db, { ...asked, reader: moderator.id })
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

/** 1 where a moderator has proposed a decision that another is to confirm. */
const isProposed = sql<0 | 1>`case when exists (select 1 from decision_proposal where
  decision_proposal.comment_id = comment.id and decision_proposal.version = comment.current_version
  and decision_proposal.answer is null) then 1 else 0 end`;

/** The name of the moderator who has taken it on last; null where nobody has. */
const takenOnBy = sql<string | null>`(select account.name from comment_assignment as given
  inner join account on account.id = given.account_id
  where given.comment_id = comment.id and given.ended_at is null
  order by given.assigned_at desc, given.id desc limit 1)`;

/** What waits for the government's moderators, each in its latest version; for queries of moderators alone. */
export function selectQueue(db: Db, { government, filters, campaign, reader }: AskedQueue) {
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
  if (campaign) query = query.where("comment.campaign_id", "=", campaign);
  for (const name of columnNames) {
    const asked = filters[name];
    if (asked) query = query.where(queueColumns[name], "=", asked);
  }
  if (filters.assigned) query = query.where(isAssignedRow(filters.assigned, reader));
  return query;
}

/** How many comments and replies wait for the government's moderators, and since when the oldest does. */
export async function countWaiting(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  const places = await readPlaces(db, { government, reader: official.id });
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
  return { waiting: sumOf(places), oldest: instants[0] ?? null };
}
