import { type ExpressionBuilder, sql } from "kysely";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import type { Database, Db, StakeholderGroup } from "#db/schema.ts";
import type { Tally } from "../figures.ts";
import type { MadeOfAll } from "./count-points.ts";
import { quoted, readQuotes, selectPublicPassages } from "./find-quotes.server.ts";
import { selectMade } from "./made-points.server.ts";
import type { Quote } from "./quote.ts";

/** A comment that gives reasons of which no key point cites any. */
export interface LoneVoice {
  number: number;
  position: ShownPosition;
  /** How many comments of one campaign say the same. */
  alike: number;
  quotes: Quote[];
}

export const voicesPerPage = 25;

/** The lone voices of a large digest as they were found once. */
export interface KeptVoices {
  comments: number;
  uncited: Uncited;
  /** The first of them, in the order of their list. */
  listed: { number: number; alike: number }[];
}

/** No more are listed of a large digest. */
const mostListed = 10_000;

/** What is kept of lone voices, as they are now. */
export async function keptVoicesOf(db: Db, consultationId: string, cited: MadeOfAll): Promise<KeptVoices> {
  return {
    comments: await countVoices(db, consultationId),
    uncited: await findUncited(db, consultationId, cited),
    listed: await selectListed(db, consultationId, { from: 0, most: mostListed }),
  };
}
/** Of one comment, in sentences; the comment itself has the others. */
const mostSentences = 8;

/** Of each campaign its first comment alone. */
function selectVoices(db: Db, consultationId: string) {
  const lone = selectPublicPassages(db, consultationId)
    .leftJoin(selectMade(db, consultationId), (join) => join.onRef("made.passage_id", "=", "passage.id"))
    .select(["comment.id", "comment.number", "comment.campaign_id"])
    .select(({ fn }) => fn.sum<number>(sql`passage.ends_at - passage.starts_at`).as("length"))
    .where("passage.why", "is", null)
    .groupBy(["comment.id", "comment.number", "comment.campaign_id"])
    .having(({ fn }) => fn.count("made.passage_id"), "=", 0)
    .as("lone");
  const folded = db
    .selectFrom(lone)
    .selectAll()
    .select(
      sql<number>`row_number() over (partition by coalesce(campaign_id, id) order by number)`.as("turn"),
    )
    .select(sql<number>`count(*) over (partition by coalesce(campaign_id, id))`.as("alike"))
    .as("folded");
  return db.selectFrom(folded).where("turn", "=", 1);
}

/** The same counted: of each comment only as much is read as tells that it is one. */
export async function countVoices(db: Db, consultationId: string) {
  const reasons = (eb: ExpressionBuilder<Database, "comment">) =>
    eb
      .selectFrom("passage")
      .select("passage.id")
      .whereRef("passage.comment_id", "=", "comment.id")
      .whereRef("passage.version", "=", "comment.published_version")
      .where("passage.why", "is", null);
  const voices = selectPublishedComments(db, consultationId)
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .distinct()
    .where((eb) => eb.exists(reasons(eb)))
    .where((eb) =>
      eb.not(
        eb.exists(
          reasons(eb)
            .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
            .innerJoin("key_point as own", "own.id", "made.key_point_id")
            .where("own.shown_as", "is not", null),
        ),
      ),
    );
  const { count } = await db
    .selectFrom(voices.as("voices"))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

async function selectListed(db: Db, consultationId: string, { from, most }: { from: number; most: number }) {
  return selectVoices(db, consultationId)
    .select(["number", "alike"])
    .orderBy("length", "desc")
    .orderBy("number")
    .limit(most)
    .offset(from)
    .execute();
}

/** A page of them, those who say most first: as they are now, or as they were kept, as far as they are public still. */
export async function listVoices(
  db: Db,
  consultationId: string,
  page: number,
  kept?: KeptVoices,
): Promise<LoneVoice[]> {
  const from = (page - 1) * voicesPerPage;
  const voices = kept
    ? kept.listed.slice(from, from + voicesPerPage)
    : await selectListed(db, consultationId, { from, most: voicesPerPage });
  const numbers = voices.map(({ number }) => number);
  if (numbers.length === 0) return [];
  const positions = await selectPublishedComments(db, consultationId)
    .select(["comment.number", "shown.position"])
    .where("comment.number", "in", numbers)
    .execute();
  const rows = await selectPublicPassages(db, consultationId)
    .select(quoted)
    .where("passage.why", "is", null)
    .where("comment.number", "in", numbers)
    .orderBy("passage.part")
    .orderBy("passage.starts_at")
    // The same on every database, and wherever a snapshot is made again.
    .orderBy("passage.hash")
    .execute();
  const read = await readQuotes(db, consultationId, rows);
  return voices.flatMap(({ number, alike }) => {
    const comment = positions.find((one) => one.number === number);
    const quotes = read.filter((quote) => quote.number === number).slice(0, mostSentences);
    return comment ? [{ number, position: comment.position ?? notStated, alike, quotes }] : [];
  });
}

export interface Uncited {
  groups: Tally<StakeholderGroup>[];
  countries: Tally[];
}

/** The groups and countries from which there are comments and no key point cites any of them. */
export async function findUncited(db: Db, consultationId: string, cited: MadeOfAll): Promise<Uncited> {
  const from = await selectPublishedComments(db, consultationId)
    .select(["comment.stakeholder_group", "comment.country"])
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .groupBy(["comment.stakeholder_group", "comment.country"])
    .execute();
  const groups = new Map<StakeholderGroup, number>();
  const countries = new Map<string, number>();
  for (const { stakeholder_group: group, country, comments } of from) {
    if (group && !cited.groups.has(group)) groups.set(group, (groups.get(group) ?? 0) + comments);
    if (country && !cited.countries.has(country))
      countries.set(country, (countries.get(country) ?? 0) + comments);
  }
  const listed = <Key extends string>(counts: Map<Key, number>) =>
    [...counts]
      .map(([key, comments]) => ({ key, comments }))
      .sort((one, other) => other.comments - one.comments);
  return { groups: listed(groups), countries: listed(countries) };
}
