import { setImmediate } from "node:timers/promises";
import type { Db, FigureKind } from "#db/schema.ts";
import { decodeBlock } from "../counting/blocks.ts";
import type { Figured } from "../counting/names.ts";
import { emptyListed, giveSlot, type ListedComments } from "./listed.ts";
import { noChanges, putInOrder } from "./order.ts";
import { fillBlocks, putBlocks } from "./put-blocks.ts";

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

/** Of each kind, what its figures are of, and their slots. */
export type NamedFigures = { [Kind in NamedKind]: { slot: number; of: Figured[Kind] }[] };

export interface LoadedList {
  listed: ListedComments;
  figures: NamedFigures;
  lastFigure: number;
}

/** With what is being read of it at this moment. */
interface ReadList extends LoadedList {
  reading: Promise<void> | null;
}

/** So many places of all consultations together stay in the memory of a thread, and those of the one that is asked for. */
const mostPlaces = 1_500_000;

/** So many blocks are read in one piece, in which nobody else is answered: some 8,000 comments. */
const blocksAtOnce = 64;

/** What has been read already, by the database that it was read from, which is opened once in each thread. */
const memories = new WeakMap<Db, Map<string, ReadList>>();

/**
 * The published comments of a consultation as they are listed: read in blocks the first time, and afterwards only those
 * blocks in which something has changed. Who asks while others read waits for them.
 */
export async function loadListed(db: Db, consultationId: string): Promise<LoadedList> {
  const memory = memories.get(db) ?? new Map<string, ReadList>();
  memories.set(db, memory);
  const loaded = memory.get(consultationId) ?? firstOf();
  memory.set(consultationId, loaded);
  // What began to be read earlier may be without what has been published since.
  await loaded.reading?.catch(() => undefined);
  loaded.reading ??= readChanges(db, consultationId, loaded).finally(() => {
    loaded.reading = null;
  });
  await loaded.reading;
  keep(memory, consultationId, loaded);
  return loaded;
}

function firstOf(): ReadList {
  return {
    ...{ listed: emptyListed(), lastFigure: 0, reading: null },
    figures: {
      ...{ facts: [], organisation: [], point: [], answered: [], choice: [], number: [] },
      "confidential answer": [],
    },
  };
}

async function readChanges(db: Db, consultationId: string, loaded: LoadedList) {
  const known = loaded.listed.revision;
  // Before the blocks: what changes meanwhile is read once more the next time.
  const state = await db
    .selectFrom("figure_state")
    .select("revision")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!state || state.revision === known) return;
  const changed = await db
    .selectFrom("comment_block")
    .select("block")
    .where("consultation_id", "=", consultationId)
    .$if(known > 0, (blocks) => blocks.where("revision", ">", known))
    .execute();
  const blocks = changed.map(({ block }) => block).sort((one, other) => one - other);
  const first = known === 0 ? noChanges() : null;
  for (let at = 0; at < blocks.length; at += blocksAtOnce) {
    await setImmediate();
    const read = await readBlocks(db, consultationId, {
      loaded,
      blocks: blocks.slice(at, at + blocksAtOnce),
    });
    // Before it has been read the first time nobody sees the list, so it is put in order once.
    if (first) fillBlocks(loaded.listed, read, first);
    else putBlocks(loaded.listed, read);
  }
  if (first) putInOrder(loaded.listed, first);
  loaded.listed.revision = state.revision;
}

async function readBlocks(
  db: Db,
  consultationId: string,
  { loaded, blocks }: { loaded: LoadedList; blocks: number[] },
) {
  const rows = await db
    .selectFrom("comment_block")
    .select(["block", "comments", "revision"])
    .where("consultation_id", "=", consultationId)
    .where("block", "in", blocks)
    .orderBy("block")
    .execute();
  // After the blocks, so that there is a name for all that is in them.
  keepNamed(loaded, await readNamed(db, consultationId, loaded.lastFigure));
  // Those that nobody may read bear no revision. Asked for them, SQLite would not go by the blocks.
  return rows
    .filter(({ revision }) => revision > 0)
    .map(({ block, comments }) => ({ block, comments: decodeBlock(block, comments) }));
}

/** Not in their order by the database, which would look for them among those of all kinds. */
async function readNamed(db: Db, consultationId: string, after: number) {
  const rows = await db
    .selectFrom("figure")
    .select(["id", "kind", "name"])
    .where("consultation_id", "=", consultationId)
    .where("kind", "in", namedKinds)
    .where("id", ">", after)
    .execute();
  return rows.sort((one, other) => one.id - other.id);
}

/** What the figures of a kind are of is what facts.server.ts has given them. */
function put<Kind extends NamedKind>(
  { listed, figures }: LoadedList,
  kind: Kind,
  { id, name }: { id: number; name: string },
) {
  const of: Figured[Kind] = JSON.parse(name);
  figures[kind].push({ slot: giveSlot(listed, id), of });
}

function keepNamed(loaded: LoadedList, rows: Awaited<ReturnType<typeof readNamed>>) {
  for (const { id, kind, name } of rows) {
    const known = namedKinds.find((each) => each === kind);
    if (!known) continue;
    loaded.lastFigure = id;
    put(loaded, known, { id, name });
  }
}

/** The one that was asked for last stands last. */
function keep(memory: Map<string, ReadList>, consultationId: string, loaded: ReadList) {
  memory.delete(consultationId);
  let places = loaded.listed.facts.length;
  for (const other of memory.values()) places += other.listed.facts.length;
  for (const [id, other] of memory) {
    if (places <= mostPlaces) break;
    // Whoever reads it comes here as well, at the end.
    if (other.reading) continue;
    places -= other.listed.facts.length;
    memory.delete(id);
  }
  memory.set(consultationId, loaded);
}
