import { inNoIndex } from "#db/in-no-index.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { MadeByPassage } from "./change.ts";
import type { NotEdited } from "./edit-digest.server.ts";

/** A key point that a passage makes, with the one as which it is shown, and whether the passage names that. */
export interface MadePlace {
  row: MadeByPassage;
  shown_as: string | null;
  names: boolean;
}

/** By passage, the key points that it makes. */
export async function findMade(db: Db, consultationId: string, passageIds: string[]) {
  const made = new Map<string, MadePlace[]>(passageIds.map((id) => [id, []]));
  for (let at = 0; at < passageIds.length; at += rowsAtOnce) {
    const rows = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point as own", "own.id", "made.key_point_id")
      .leftJoin("key_point as shown", "shown.id", "own.shown_as")
      .select(["made.passage_id", "made.key_point_id", "made.nearness", "made.made_by"])
      .select(["own.shown_as", "shown.quote_passage_id"])
      // By the passages: told the consultation as well, SQLite would look for each of them at each of its key points.
      .where(inNoIndex("own.consultation_id"), "=", consultationId)
      .where("made.passage_id", "in", passageIds.slice(at, at + rowsAtOnce))
      .orderBy("made.key_point_id")
      .execute();
    for (const { passage_id, shown_as, quote_passage_id, ...row } of rows)
      made.get(passage_id)?.push({ row, shown_as, names: quote_passage_id === passage_id });
  }
  return made;
}

export const rowOf = ({ row }: MadePlace) => row;

export interface PassageAsMade {
  id: string;
  language: string;
  position: string | null;
  provision_id: string | null;
  made: MadePlace[];
}

/** Passages that stand, with the key points that they make; null where any of them is not there. */
export async function findPassages(
  db: Db,
  consultationId: string,
  ids: string[],
): Promise<PassageAsMade[] | null> {
  const rows = await db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select(["passage.id", "passage.language", "passage.position", "passage.provision_id"])
    .where("passage.consultation_id", "=", consultationId)
    .where("passage.id", "in", ids)
    .execute();
  const made = await findMade(db, consultationId, ids);
  const inOrder = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (inOrder.length < ids.length) return null;
  return inOrder.map((passage) => ({ ...passage, made: made.get(passage.id) ?? [] }));
}

/** A key point that is shown, with the ids of those that were merged into it and its own. */
export async function findShownPoint(db: Db, consultationId: string, id: string) {
  const rows = await db
    .selectFrom("key_point")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .where("shown_as", "=", id)
    .orderBy("id")
    .execute();
  const point = rows.find((row) => row.id === id);
  return point ? { ...point, ids: rows.map((row) => row.id) } : null;
}

export type ShownKeyPoint = NonNullable<Awaited<ReturnType<typeof findShownPoint>>>;

/** Key points never mix languages or positions. */
export function isOfOneSide(
  one: Pick<PassageAsMade, "language" | "position">,
  other: Pick<PassageAsMade, "language" | "position">,
) {
  return one.language === other.language && one.position === other.position;
}

export const notEdited = (why: NotEdited["why"], ...subjects: string[]): NotEdited => ({ why, subjects });
