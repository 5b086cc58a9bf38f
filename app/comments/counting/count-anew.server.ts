import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { blockOf, type CountedComment, decodeBlock, encodeBlock } from "./blocks.ts";
import { type CommentFacts, factsOf } from "./facts.server.ts";
import { addToFigures, findFigures } from "./figure-rows.server.ts";
import { type FigureName, figureName, figureRule } from "./names.ts";
import { countRepliesBelow } from "./replies-below.server.ts";

/**
 * Counts comments and replies as they are at this moment, in the place of what was counted of them before. To be called
 * wherever one becomes public or ceases to be, waits for a moderator or does no longer, or is signed otherwise or in another
 * campaign. In the caller's transaction, which has locked the consultation.
 */
export async function countAnew(db: Db, consultationId: string, commentIds: readonly string[]) {
  for (let at = 0; at < commentIds.length; at += rowsAtOnce)
    await countSome(db, consultationId, commentIds.slice(at, at + rowsAtOnce));
}

async function countSome(db: Db, consultationId: string, commentIds: readonly string[]) {
  const facts = await factsOf(db, commentIds);
  const below = await countRepliesBelow(db, facts);
  const figures = await findFigures(db, consultationId, [
    ...facts.flatMap(namesIn),
    ...(below.size > 0 ? [noReplies] : []),
  ]);
  const revision = await nextRevision(db, consultationId);
  const numbers = [...facts.map(({ number }) => number), ...below.keys()];
  const blocks = await readBlocks(db, consultationId, numbers);
  const wereShown = new Set([...blocks].filter(([, block]) => hasShown(block)).map(([block]) => block));
  const added = new Map<number, number>();
  const add = (comment: CountedComment, sign: 1 | -1) => {
    for (const id of idsIn(comment)) added.set(id, (added.get(id) ?? 0) + sign);
    if (comment.replies === 0) return;
    const id = figures.idOf(noReplies);
    added.set(id, (added.get(id) ?? 0) + sign * comment.replies);
  };
  const put = (comment: CountedComment) => {
    const block = blocks.get(blockOf(comment.number)) ?? new Map<number, CountedComment>();
    blocks.set(blockOf(comment.number), block.set(comment.number, comment));
  };
  const before = (number: number) => blocks.get(blockOf(number))?.get(number);
  for (const comment of facts) {
    const earlier = before(comment.number);
    if (earlier) add({ ...earlier, replies: 0 }, -1);
    const counted = { ...counts(comment, figures.idOf), replies: earlier?.replies ?? 0 };
    add({ ...counted, replies: 0 }, 1);
    put(counted);
  }
  for (const [number, replies] of below) {
    const earlier = before(number) ?? { number, standing: [], replies: 0, shown: null };
    add({ ...onlyReplies, number, replies: earlier.replies }, -1);
    add({ ...onlyReplies, number, replies }, 1);
    put({ ...earlier, replies });
  }
  await addToFigures(db, { consultationId, added, names: figures.names });
  // What nobody can read is no news: a revision would tell when somebody at risk sent it.
  const isNews = (block: number) => wereShown.has(block) || hasShown(blocks.get(block));
  await writeBlocks(db, {
    consultationId,
    blocks,
    revisionOf: (block) => (isNews(block) ? revision : 0),
  });
}

function hasShown(block: Map<number, CountedComment> | undefined) {
  return [...(block?.values() ?? [])].some(({ shown }) => shown !== null);
}

const noReplies = figureName("replies", []);
const onlyReplies = { standing: [], shown: null };

/** Each once for each time that it is counted. */
function idsIn({ standing, shown }: CountedComment) {
  if (shown === null) return standing;
  const { facts, campaign, terms } = shown;
  return [...standing, facts, ...(campaign === 0 ? [] : [campaign]), ...terms];
}

function namesIn({ standing, shown }: CommentFacts): FigureName[] {
  if (shown === null) return standing;
  return [...standing, shown.facts, ...(shown.campaign ? [shown.campaign] : []), ...shown.terms];
}

function counts({ number, standing, shown }: CommentFacts, idOf: (name: FigureName) => number) {
  return {
    number,
    standing: standing.map(idOf),
    shown: shown && {
      submittedAt: shown.submittedAt,
      facts: idOf(shown.facts),
      campaign: shown.campaign ? idOf(shown.campaign) : 0,
      terms: shown.terms.map(idOf),
    },
  };
}

async function nextRevision(db: Db, consultation_id: string) {
  const { revision } = await db
    .insertInto("figure_state")
    .values({ consultation_id, revision: 1, rule: figureRule })
    .onConflict((conflict) =>
      conflict
        .column("consultation_id")
        .doUpdateSet((column) => ({ revision: column("figure_state.revision", "+", 1) })),
    )
    .returning("revision")
    .executeTakeFirstOrThrow();
  return revision;
}

type Blocks = Map<number, Map<number, CountedComment>>;

async function readBlocks(db: Db, consultationId: string, numbers: number[]): Promise<Blocks> {
  const wanted = [...new Set(numbers.map(blockOf))];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom("comment_block")
    .select(["block", "comments"])
    .where("consultation_id", "=", consultationId)
    .where("block", "in", wanted)
    .execute();
  return new Map(
    rows.map(({ block, comments }) => [
      block,
      new Map(decodeBlock(block, comments).map((comment) => [comment.number, comment])),
    ]),
  );
}

interface WrittenBlocks {
  consultationId: string;
  blocks: Blocks;
  revisionOf: (block: number) => number;
}

async function writeBlocks(db: Db, { consultationId, blocks, revisionOf }: WrittenBlocks) {
  const rows = [...blocks].map(([block, comments]) => ({
    consultation_id: consultationId,
    block,
    comments: encodeBlock([...comments.values()].sort((one, other) => one.number - other.number)),
    revision: revisionOf(block),
  }));
  if (rows.length === 0) return;
  await db
    .insertInto("comment_block")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["consultation_id", "block"]).doUpdateSet((column) => ({
        comments: column.ref("excluded.comments"),
        // What was read before it became empty is news until it is read again, however often it is counted.
        revision: column
          .case()
          .when("excluded.revision", ">", 0)
          .then(column.ref("excluded.revision"))
          .else(column.ref("comment_block.revision"))
          .end(),
      })),
    )
    .execute();
}
