import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { publicTexts } from "../building/public-texts.server.ts";
import { type ReadingGround, readText } from "../building/read-text.server.ts";
import type { MadeByPassage } from "../editing/change.ts";
import { type Frozen, passageAssigner } from "../themes/assign-text.server.ts";
import { sideKey } from "../themes/strata.ts";

/** A passage, with what it makes now and what it would make. */
export interface ComparedPassage {
  id: string;
  /** See sideKey. */
  side: string;
  before: MadeByPassage[];
  after: { key_point_id: string; similarity: number } | null;
  /** Why it would be no argument, and why it is none now. */
  why: { after: string | null; before: string | null };
  /** False where it waits to be assigned. */
  isSeen: boolean;
}

interface ComparingBy {
  ground: ReadingGround;
  sides: Frozen[];
  /** By passage, the key point that it would name, which it makes in any case. */
  named: Map<string, string>;
}

/** Compares the passages of these sides, comment by comment: what each makes with what it would make. Others are left out. */
export function passageComparer(consultationId: string, { ground, sides, named }: ComparingBy) {
  const assign = passageAssigner(sides);
  const known = new Set(sides.map(sideKey));
  return async (db: Db, commentIds: string[]): Promise<ComparedPassage[]> => {
    const stored = await listStored(db, commentIds);
    const made = await listMade(db, [...stored.keys()]);
    const compared: ComparedPassage[] = [];
    for (const text of await publicTexts(db, consultationId, commentIds))
      for (const { id, read } of readText(text, ground)) {
        const passage = stored.get(id);
        if (!passage || !known.has(sideKey(passage))) continue;
        const { read: asRead, made: nearest } = assign(
          { ...read, language: passage.language },
          text.position,
        );
        const names = named.get(id);
        compared.push({
          ...{ id, side: sideKey(passage), before: made.get(id) ?? [] },
          after: names === undefined ? nearest : { key_point_id: names, similarity: 1 },
          why: { after: asRead.why, before: passage.why },
          isSeen: passage.build_number !== null,
        });
      }
    return compared;
  };
}

/** What would be read as no argument is not counted, unless it makes a key point now. */
export const mayMake = ({ before, why }: ComparedPassage) => before.length > 0 || why.after === null;

async function listStored(db: Db, commentIds: string[]) {
  const stored = new Map<string, Awaited<ReturnType<typeof selectSome>>[number]>();
  for (const ids of idsAtOnce(commentIds))
    for (const row of await selectSome(db, ids)) stored.set(row.id, row);
  return stored;
}

function selectSome(db: Db, commentIds: string[]) {
  return db
    .selectFrom("passage")
    .select(["id", "language", "position", "why", "build_number"])
    .where("comment_id", "in", commentIds)
    .execute();
}

/** By passage, in the order of the key points. */
async function listMade(db: Db, passageIds: string[]) {
  const made = new Map<string, MadeByPassage[]>();
  for (const ids of idsAtOnce(passageIds))
    for (const { passage_id, ...row } of await selectMade(db, ids))
      made.get(passage_id)?.push(row) ?? made.set(passage_id, [row]);
  return made;
}

function selectMade(db: Db, passageIds: string[]) {
  return db
    .selectFrom("key_point_passage")
    .select(["passage_id", "key_point_id", "nearness", "made_by"])
    .where("passage_id", "in", passageIds)
    .orderBy("key_point_id")
    .execute();
}

interface NextComments {
  after: number;
  most: number;
}

/** The next public comments, by their numbers: one look into an index, however many there are. */
export async function nextPublished(db: Db, consultationId: string, { after, most }: NextComments) {
  return selectPublishedComments(db, consultationId)
    .select(["comment.id", "comment.number"])
    .where("comment.number", ">", after)
    .orderBy("comment.number")
    .limit(most)
    .execute();
}
