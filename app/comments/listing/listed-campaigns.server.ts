import type { Db, Position } from "#db/schema.ts";
import { blockSize } from "../counting/blocks.ts";
import { type ListedComments, numberAt } from "./listed.ts";
import { loadListed } from "./load-listed.server.ts";

/** A campaign of at least two published comments. */
export interface ListedCampaign {
  id: string;
  comments: number;
  /** Those that take each position, in the order in which they were first taken. */
  positions: { position: Position | null; comments: number }[];
}

/** The campaigns among a consultation's published comments, the largest first, and of two as large the one that began first. */
export async function listCampaigns(db: Db, consultationId: string): Promise<ListedCampaign[]> {
  const { listed, figures } = await loadListed(db, consultationId);
  const named = await readNamed(db, consultationId);
  const positions = [...new Set(figures.facts.map(({ of: [, , position] }) => position))];
  const table = {
    ...{ rowOf: new Uint32Array(listed.letters.length), columnOf: new Uint32Array(listed.slotCount) },
    ...{ columns: positions.length, counts: new Uint32Array((named.length + 1) * positions.length) },
    firsts: new Float64Array((named.length + 1) * positions.length).fill(Infinity),
  };
  for (const [at, { id }] of named.entries()) table.rowOf[id] = at + 1;
  for (const { slot, of } of figures.facts) table.columnOf[slot] = positions.indexOf(of[2]);
  for (let piece = 0; piece < listed.blocks.length; piece++) countPositionsIn(listed, piece, table);
  return named
    .map(({ name }, at) => {
      const taken = positions
        .map((position, column) => ({ position, ...cellOf(table, at + 1, column) }))
        .filter(({ comments }) => comments > 0)
        .sort((one, other) => one.first - other.first);
      const comments = taken.reduce((sum, { comments }) => sum + comments, 0);
      return { id: String(JSON.parse(name)[0]), comments, taken };
    })
    .filter(({ comments }) => comments > 1)
    .sort(
      (one, other) =>
        other.comments - one.comments || (one.taken[0]?.first ?? 0) - (other.taken[0]?.first ?? 0),
    )
    .map(({ taken, ...campaign }) => ({
      ...campaign,
      positions: taken.map(({ position, comments }) => ({ position, comments })),
    }));
}

/** A row for each campaign, a column for each position. */
interface PositionTable {
  /** By figure, from 1; 0 where it is no campaign of several. */
  rowOf: Uint32Array;
  /** By the slot of facts. */
  columnOf: Uint32Array;
  columns: number;
  counts: Uint32Array;
  /** The lowest number among them. */
  firsts: Float64Array;
}

function cellOf({ columns, counts, firsts }: PositionTable, row: number, column: number) {
  const cell = row * columns + column;
  return { comments: counts[cell] ?? 0, first: firsts[cell] ?? Infinity };
}

function countPositionsIn(listed: ListedComments, piece: number, table: PositionTable) {
  const { rowOf, columnOf, columns, counts, firsts } = table;
  for (let place = piece * blockSize; place < (piece + 1) * blockSize; place++) {
    const facts = listed.facts[place] ?? 0;
    const row = rowOf[listed.campaign[place] ?? 0] ?? 0;
    if (facts === 0 || row === 0) continue;
    const cell = row * columns + (columnOf[facts] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
    const number = numberAt(listed, place);
    if (number < (firsts[cell] ?? Infinity)) firsts[cell] = number;
  }
}

async function readNamed(db: Db, consultationId: string) {
  return db
    .selectFrom("figure")
    .select(["id", "name"])
    .where("consultation_id", "=", consultationId)
    .where("kind", "=", "campaign")
    .where("count", ">", 1)
    .execute();
}
