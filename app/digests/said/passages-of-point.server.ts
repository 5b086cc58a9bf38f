import { notStated } from "#app/comments/comment/filters.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";

/** What narrows the passages of a key point; the empty text is no narrowing. */
export interface PointFilters {
  group: string;
  country: string;
}

/** More of one key point are not listed: nobody turns a hundred pages, and to look all of them up for each takes long. */
export const mostOfPoint = 5_000;

interface WhichPassages {
  keyPointId: string;
  filters: PointFilters;
  most?: number;
}

/**
 * The first passages that make a key point and are public as they were read, the nearest first, and whether there are more. Few more
 * rows than are listed are looked at with one statement, so that others in the thread have their turn.
 */
export async function passagesOfPoint(
  db: Db,
  consultationId: string,
  { keyPointId, filters, most = mostOfPoint }: WhichPassages,
) {
  const owners = await db
    .selectFrom("key_point")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .where("shown_as", "=", keyPointId)
    .execute();
  const found: ListedMaking[] = [];
  for (const { id } of owners) found.push(...(await firstOf(db, id, { filters, most: most + 1 })));
  if (owners.length > 1) found.sort(nearestFirst);
  // One that makes two key points, of which one was merged into the other, makes one.
  const listed = [...new Map(found.map((one) => [one.passage_id, one])).values()];
  return { listed: listed.slice(0, most), isMore: listed.length > most };
}

interface ListedMaking {
  passage_id: string;
  nearness: number;
  made_by: "method" | "official";
  comment_id: string;
}

const nearestFirst = (one: ListedMaking, other: ListedMaking) =>
  other.nearness - one.nearness || (one.passage_id < other.passage_id ? -1 : 1);

interface PointBounds {
  filters: PointFilters;
  /** In rows, of one statement. */
  most: number;
}

/** The first that fit, where there are as many. */
async function firstOf(db: Db, id: string, bounds: PointBounds) {
  const first: ListedMaking[] = [];
  let after: Behind | undefined;
  do {
    const some = await selectNext(db, id, { after, ...bounds }).execute();
    for (const { comment_id, ...one } of some) if (comment_id !== null) first.push({ ...one, comment_id });
    after = some.length === bounds.most ? some.at(-1) : undefined;
  } while (after && first.length < bounds.most);
  return first.slice(0, bounds.most);
}

type Behind = Pick<ListedMaking, "nearness" | "passage_id">;

/** The next that were assigned to it, without a comment where they do not fit. */
export function selectNext(
  db: Db,
  id: string,
  { after, filters: { group, country }, most }: PointBounds & { after?: Behind | undefined },
) {
  const next = db
    .selectFrom("key_point_passage")
    .select(["passage_id", "nearness", "made_by"])
    .where("key_point_id", "=", id)
    .$if(after !== undefined, (only) =>
      only
        .where("nearness", "<=", after?.nearness ?? 0)
        .where(({ eb, or }) =>
          or([eb("nearness", "<", after?.nearness ?? 0), eb("passage_id", ">", after?.passage_id ?? "")]),
        ),
    )
    .orderBy("nearness", "desc")
    .orderBy("passage_id")
    .limit(most)
    .as("made");
  const stated = stakeholderGroups.find((known) => known === group);
  return db
    .selectFrom(next)
    .leftJoin("passage", "passage.id", "made.passage_id")
    .leftJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version")
        .on("comment.parent_id", "is", null)
        .$call((on) => (stated ? on.on("comment.stakeholder_group", "=", stated) : on))
        .$call((on) => (group === notStated ? on.on("comment.stakeholder_group", "is", null) : on))
        .$call((on) => (country && country !== notStated ? on.on("comment.country", "=", country) : on))
        .$call((on) => (country === notStated ? on.on("comment.country", "is", null) : on)),
    )
    .select(["made.passage_id", "made.nearness", "made.made_by", "comment.id as comment_id"])
    .orderBy("made.nearness", "desc")
    .orderBy("made.passage_id");
}
