import { notStated } from "#app/comments/comment/filters.ts";
import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import { readFiguresOf } from "#app/comments/counting/figures.server.ts";
import type { Progress } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import type { CountedPoints } from "./count-points.server.ts";
import { asksOfPoints, countAsks, type KeptAsks } from "./find-asks.server.ts";
import { type ContestedProvision, findContested } from "./find-contested.server.ts";
import { findFollowed } from "./find-followed.server.ts";
import { type CountedLanguage, countLanguages, workedLanguages } from "./find-languages.server.ts";
import { quotePoints } from "./find-points.server.ts";
import { findVoices, type KeptVoices } from "./find-voices.server.ts";
import { commentsInTurn, isAmong, type Numbers } from "./in-turn.server.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

/** What those of one position say. */
export interface SideInShort {
  position: ShownPosition;
  comments: number;
  /** Of those, how many give a reason that a key point could be. */
  withReasons: number;
  keyPoints: number;
  /** The strongest of them. */
  points: QuotedPoint[];
}

const pointsOfSide = 10;
const asksInShort = 10;

/** What has been counted a moment ago. */
export interface CountedBeside {
  asks: Pick<KeptAsks, "sentences" | "comments">;
  voices: Pick<KeptVoices, "comments" | "uncited">;
  languages: CountedLanguage[];
}

const askedIn = ({ sentences, comments }: CountedBeside["asks"]) => ({ sentences, comments });

/** What was said, in short, of key points that were counted just now: one value, which pages only show. */
export async function inShortOf(
  db: Db,
  id: string,
  { progress, ...counted }: Partial<CountedBeside> & { found: CountedPoints; progress?: Progress },
) {
  const { found } = counted;
  const { points, made } = found;
  const voices = counted.voices ?? (await findVoices(db, id, { cited: made, progress }));
  const languages = counted.languages ?? (await countLanguages(db, id, progress));
  const strongest = shownPositions.flatMap((position) =>
    points.filter((point) => point.position === position).slice(0, pointsOfSide),
  );
  const contested = await findContested(db, id, { points, made });
  const shown = new Set([...strongest, ...contested.flatMap((provision) => provision.strongest)]);
  const quoted = await quotePoints(db, id, found, { points: [...shown], each: 1 });
  const quotedAmong = (some: SaidPoint[]) =>
    quoted.filter((point) => some.some((one) => one.id === point.id));
  const sides = (await countReasons(db, id, progress)).map(
    (side): SideInShort => ({
      ...side,
      keyPoints: points.filter(({ position }) => position === side.position).length,
      points: quotedAmong(strongest.filter(({ position }) => position === side.position)),
    }),
  );
  return {
    followed: await findFollowed(db, id),
    organisations: await countOrganisations(db, id),
    sides,
    contested: contested.map(
      (provision): ContestedProvision => ({
        ...provision,
        strongest: quotedAmong(provision.strongest),
      }),
    ),
    asks: {
      ...(counted.asks ? askedIn(counted.asks) : await countAsks(db, id, progress)),
      shown: await asksOfPoints(db, id, { points: points.slice(0, asksInShort), nearest: found.nearest }),
    },
    languages: workedLanguages(languages, points),
    keyPoints: points.length,
    voices: { comments: voices.comments, ...voices.uncited },
  };
}

export type DigestInShort = Awaited<ReturnType<typeof inShortOf>>;

/** Those with any comments, in the order of the positions. */
async function countReasons(db: Db, consultationId: string, progress?: Progress) {
  const counts = new Map<ShownPosition, number>();
  for (const { of, count } of await readFiguresOf(db, consultationId, "facts")) {
    const position = of[2] ?? notStated;
    counts.set(position, (counts.get(position) ?? 0) + count);
  }
  const reasons = new Map<ShownPosition, number>();
  for await (const numbers of commentsInTurn(db, consultationId, progress))
    for (const { position, comments } of await countReasonsAmong(db, consultationId, numbers))
      reasons.set(position ?? notStated, (reasons.get(position ?? notStated) ?? 0) + comments);
  return shownPositions.flatMap((position) => {
    const comments = counts.get(position) ?? 0;
    const withReasons = reasons.get(position) ?? 0;
    return comments > 0 ? [{ position, comments, withReasons }] : [];
  });
}

async function countReasonsAmong(db: Db, consultationId: string, numbers: Numbers) {
  return selectPublishedComments(db, consultationId)
    .select("shown.position")
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .where(isAmong(numbers))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("passage")
          .select("passage.id")
          .whereRef("passage.comment_id", "=", "comment.id")
          .whereRef("passage.version", "=", "comment.published_version")
          .where("passage.why", "is", null),
      ),
    )
    .groupBy("shown.position")
    .execute();
}

async function countOrganisations(db: Db, consultationId: string) {
  const { organisations } = await db
    .selectFrom("figure")
    .select(({ fn }) => fn.countAll<number>().as("organisations"))
    .where("consultation_id", "=", consultationId)
    .where("kind", "=", "organisation")
    .where("count", ">", 0)
    .executeTakeFirstOrThrow();
  return organisations;
}
