import type { Passage, SourceText } from "../passages/passage.ts";
import { readPassages } from "../passages/read-passages.server.ts";
import { amongOthers } from "../passages/why.server.ts";
import type { Side } from "./argued.server.ts";
import { assigner } from "./assign.ts";
import type { Making } from "./key-point.ts";
import { sideKey } from "./strata.ts";
import { weigh } from "./weights.ts";

/** What passages are assigned by: as it was frozen when the key points were chosen. */
export type Frozen = Pick<Side, "language" | "position" | "reading"> & {
  key_points: Pick<Side["key_points"][number], "id" | "weights">[];
};

/** A passage as it is read among the others, and the key point that it makes, if it makes one. */
export interface AssignedPassage {
  read: Passage;
  made: { key_point_id: string; similarity: number } | null;
}

/** Assigns passages one by one, against what is frozen: nothing that was assigned before is touched. */
export function passageAssigner(sides: Iterable<Frozen>) {
  const frozen = new Map(
    Array.from(sides, (side) => [sideKey(side), { ...side, nearest: assigner(side.key_points) }]),
  );
  return (passage: Passage, position: string | null): AssignedPassage => {
    const side = frozen.get(sideKey({ language: passage.language, position }));
    if (!side) return { read: passage, made: null };
    const read = amongOthers(passage, side.reading);
    if (read.why) return { read, made: null };
    const found = side.nearest({ weights: weigh(read.stems, side.reading.frequencies) });
    const point = found && side.key_points[found.place];
    return { read, made: point ? { key_point_id: point.id, similarity: found.similarity } : null };
  };
}

/** What one more text says: which key points its passages make, and which passages wait for one. */
export interface AssignedText {
  made: (Pick<Making, "passage_id" | "start" | "end" | "similarity"> & { key_point_id: string })[];
  pending: string[];
}

/** The same for whole texts. */
export function textAssigner(sides: Frozen[]): (text: SourceText) => AssignedText {
  const assign = passageAssigner(sides);
  return (text) => {
    const assigned: AssignedText = { made: [], pending: [] };
    for (const passage of readPassages(text)) {
      const { read, made } = assign(passage, text.position);
      const { id: passage_id, start, end } = read;
      if (made) assigned.made.push({ passage_id, start, end, ...made });
      else if (!read.why) assigned.pending.push(passage_id);
    }
    return assigned;
  };
}
