import type { Db, FigureKind } from "#db/schema.ts";
import { decodeBlock } from "../counting/blocks.ts";
import type { Figured } from "../counting/names.ts";
import { emptyListed, type ListedComments, putBlocks } from "./listed.ts";

/** What lists and the choices beside them tell comments apart by; the ids of those of a campaign are in the columns. */
const namedKinds = [
  "facts",
  "organisation",
  "point",
  "answered",
  "choice",
  "number",
  "confidential answer",
] as const satisfies FigureKind[];
export type NamedKind = (typeof namedKinds)[number];

/** Of each kind, what its figures are of. */
export type NamedFigures = { [Kind in NamedKind]: { id: number; of: Figured[Kind] }[] };

export interface LoadedList {
  listed: ListedComments;
  figures: NamedFigures;
  lastFigure: number;
}

/** So many places of all consultations together stay in the memory of a thread, and those of the one that is asked for. */
const mostPlaces = 1_500_000;

/** What has been read already, by the database that it was read from, which is opened once in each thread. */
const memories = new WeakMap<Db, Map<string, LoadedList>>();

/**
 * The published comments of a consultation as they are listed: read in blocks the first time, and afterwards only those
 * blocks in which something has changed.
 */
export async function loadListed(db: Db, consultationId: string): Promise<LoadedList> {
  const memory = memories.get(db) ?? new Map<string, LoadedList>();
  memories.set(db, memory);
  const loaded = memory.get(consultationId) ?? firstOf();
  const known = loaded.listed.revision;
  const blocks = await db
    .selectFrom("comment_block")
    .select(["block", "comments", "revision"])
    .where("consultation_id", "=", consultationId)
    .where("revision", ">", known)
    .orderBy("block")
    .execute();
  const figures = blocks.length === 0 ? [] : await readNamed(db, consultationId, loaded.lastFigure);
  // Nothing is waited for from here on; whoever else read the same meanwhile may have put it in, or more.
  keepNamed(loaded, figures);
  const fresh = blocks.filter(({ revision }) => revision > loaded.listed.revision);
  putBlocks(
    loaded.listed,
    fresh.map(({ block, comments }) => ({ block, comments: decodeBlock(block, comments) })),
  );
  for (const { revision } of fresh) loaded.listed.revision = Math.max(loaded.listed.revision, revision);
  keep(memory, consultationId, loaded);
  return loaded;
}

function firstOf(): LoadedList {
  return {
    listed: emptyListed(),
    figures: {
      ...{ facts: [], organisation: [], point: [], answered: [], choice: [], number: [] },
      "confidential answer": [],
    },
    lastFigure: 0,
  };
}

async function readNamed(db: Db, consultationId: string, after: number) {
  return db
    .selectFrom("figure")
    .select(["id", "kind", "name"])
    .where("consultation_id", "=", consultationId)
    .where("kind", "in", namedKinds)
    .where("id", ">", after)
    .orderBy("id")
    .execute();
}

/** What the figures of a kind are of is what facts.server.ts has given them. */
function put<Kind extends NamedKind>(
  figures: NamedFigures,
  kind: Kind,
  { id, name }: { id: number; name: string },
) {
  const of: Figured[Kind] = JSON.parse(name);
  figures[kind].push({ id, of });
}

function keepNamed(loaded: LoadedList, rows: Awaited<ReturnType<typeof readNamed>>) {
  for (const { id, kind, name } of rows) {
    const known = namedKinds.find((each) => each === kind);
    if (!known || id <= loaded.lastFigure) continue;
    loaded.lastFigure = id;
    put(loaded.figures, known, { id, name });
  }
}

/** The one that was asked for last stands last. */
function keep(memory: Map<string, LoadedList>, consultationId: string, loaded: LoadedList) {
  memory.delete(consultationId);
  let places = loaded.listed.facts.length;
  for (const other of memory.values()) places += other.listed.facts.length;
  for (const [id, other] of memory) {
    if (places <= mostPlaces) break;
    places -= other.listed.facts.length;
    memory.delete(id);
  }
  memory.set(consultationId, loaded);
}
