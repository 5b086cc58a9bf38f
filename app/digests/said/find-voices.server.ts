import { type ExpressionBuilder, sql } from "kysely";
import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import type { Progress } from "#app/work/in-steps.ts";
import type { Database, Db, StakeholderGroup } from "#db/schema.ts";
import type { Tally } from "../figures.ts";
import type { MadeOfAll } from "./count-points.ts";
import { quoted, readQuotes, selectPublicPassages } from "./find-quotes.server.ts";
import { firstOfEach } from "./first-of-each.ts";
import { commentsInTurn, isAmong, type Numbers } from "./in-turn.server.ts";
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

/** Lone voices as they were found once. */
export interface KeptVoices {
  comments: number;
  uncited: Uncited;
  /** The first of them, in the order of their list. */
  listed: { number: number; alike: number }[];
}

/** No more are listed. */
const mostListed = 10_000;

/** Lone voices, as they are now: of each campaign its first comment alone, those who say most first. */
export async function findVoices(
  db: Db,
  consultationId: string,
  { cited, progress }: { cited: MadeOfAll; progress?: Progress },
): Promise<KeptVoices> {
  const voices = firstOfEach<LoneComment>(
    (one, other) => other.length - one.length || one.number - other.number,
    mostListed,
  );
  for await (const numbers of commentsInTurn(db, consultationId, progress))
    voices.add(await listLone(db, consultationId, numbers));
  return {
    comments: voices.total(),
    uncited: await findUncited(db, consultationId, cited),
    listed: voices.listed().map(({ row: { number }, alike }) => ({ number, alike })),
  };
}

type LoneComment = Awaited<ReturnType<typeof listLone>>[number];

/** Comments that give reasons and make no key point, in the order of their numbers, with the length of their reasons. */
async function listLone(db: Db, consultationId: string, numbers: Numbers) {
  const reasons = (eb: ExpressionBuilder<Database, "comment">) =>
    eb
      .selectFrom("passage")
      .whereRef("passage.comment_id", "=", "comment.id")
      .whereRef("passage.version", "=", "comment.published_version")
      .where("passage.why", "is", null);
  return selectPublishedComments(db, consultationId)
    .select("comment.number")
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("key"))
    .select((eb) =>
      reasons(eb)
        .select(({ fn }) => fn.sum<number>(sql`passage.ends_at - passage.starts_at`).as("length"))
        .$asScalar()
        .$notNull()
        .as("length"),
    )
    .where(isAmong(numbers))
    .where((eb) => eb.exists(reasons(eb).select("passage.id")))
    .where((eb) =>
      eb.not(
        eb.exists(
          reasons(eb)
            .select("passage.id")
            .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
            .innerJoin("key_point as own", "own.id", "made.key_point_id")
            .where("own.shown_as", "is not", null),
        ),
      ),
    )
    .orderBy("comment.number")
    .execute();
}

/** Of one comment, in sentences; the comment itself has the others. */
const mostSentences = 8;

/** A page of them, as far as they are public still. */
export async function listVoices(
  db: Db,
  consultationId: string,
  { listed, page }: Pick<KeptVoices, "listed"> & { page: number },
): Promise<LoneVoice[]> {
  const from = (page - 1) * voicesPerPage;
  const voices = listed.slice(from, from + voicesPerPage);
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
