import type { Db } from "#db/schema.ts";

/**
 * Which passages make which key points, as officials left it: what makes a key point that was merged makes the other one, and
 * what makes one that was removed makes none.
 */
export function selectMade(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point_passage as assigned")
    .innerJoin("key_point as own", "own.id", "assigned.key_point_id")
    .innerJoin("key_point as point", "point.id", "own.shown_as")
    .select(["point.id as key_point_id", "point.quote_passage_id"])
    .select(["assigned.passage_id", "assigned.nearness", "assigned.made_by"])
    .where("own.consultation_id", "=", consultationId)
    .as("made");
}

/**
 * The same with the passages and their comments, as far as these are public as they were read. From the key points on: of one
 * key point no more is read than what makes it, however many comments there are.
 */
export function selectMakings(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point as own")
    .innerJoin("key_point as point", "point.id", "own.shown_as")
    .innerJoin("key_point_passage as made", "made.key_point_id", "own.id")
    .innerJoin("passage", "passage.id", "made.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .where("own.consultation_id", "=", consultationId)
    .where("comment.parent_id", "is", null);
}

/** By a key point that is shown, those that are shown as it. */
export async function findOwners(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("key_point")
    .select(["id", "shown_as"])
    .where("consultation_id", "=", consultationId)
    .where("shown_as", "is not", null)
    .execute();
  const owners = new Map<string, string[]>();
  for (const { id, shown_as } of rows)
    if (shown_as !== null) owners.set(shown_as, [...(owners.get(shown_as) ?? []), id]);
  return owners;
}

/** Passages that make one key point, of which one statement reads no more. */
const makingsAtOnce = 20_000;

/** Where to go on in what makes a key point. */
export interface MakingsBehind {
  after: string;
  most: number;
}

/** The next passages that make a key point as it was chosen, of what is public as it was read. */
export function selectMakingsBehind(db: Db, own: string, { after, most }: MakingsBehind) {
  return db
    .selectFrom("key_point_passage as made")
    .innerJoin("passage", "passage.id", "made.passage_id")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select("made.passage_id")
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .where("made.key_point_id", "=", own)
    .where("made.passage_id", ">", after)
    .where("comment.parent_id", "is", null)
    .orderBy("made.passage_id")
    .limit(most);
}

/** All of them, so many at a time as `read` gives. */
export async function* makingsInTurn<Row extends { passage_id: string }>(
  read: (behind: MakingsBehind) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let after = ""; ; ) {
    const rows = await read({ after, most: makingsAtOnce });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < makingsAtOnce) return;
    after = last.passage_id;
  }
}

/** The first so many of all that makes the key points that are shown as one, in an order. */
export async function firstMakings<Row extends { passage_id: string }>(
  own: string[],
  read: (own: string, behind: MakingsBehind) => Promise<Row[]>,
  { inOrder, limit }: { inOrder: (one: Row, other: Row) => number; limit: number },
): Promise<Row[]> {
  let first: Row[] = [];
  for (const one of own)
    for await (const some of makingsInTurn((behind) => read(one, behind)))
      first = [...first, ...some].sort(inOrder).slice(0, limit);
  return first;
}

/** How near what makes a key point is to it, and where it stands. */
export interface NearMaking {
  passage_id: string;
  nearness: number;
  number: number;
  hash: string;
}

/** The same order on every database, and wherever a snapshot is made again. */
export function nearestFirst(one: NearMaking, other: NearMaking) {
  return (
    other.nearness - one.nearness ||
    one.number - other.number ||
    inText(one.hash, other.hash) ||
    inText(one.passage_id, other.passage_id)
  );
}

const inText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Key points as they are shown, and not those that were merged into others or removed, each with the theme that shows it. */
export function selectPoints(db: Db, consultationId: string) {
  return db
    .selectFrom("key_point")
    .leftJoin("theme as own_theme", "own_theme.id", "key_point.theme_id")
    .where("key_point.consultation_id", "=", consultationId)
    .whereRef("key_point.shown_as", "=", "key_point.id");
}
