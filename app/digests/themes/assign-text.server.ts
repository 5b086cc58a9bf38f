import type { SourceText } from "../passages/passage.ts";
import { readPassages } from "../passages/read-passages.server.ts";
import { amongOthers } from "../passages/why.server.ts";
import type { Side } from "./argued.server.ts";
import { assigner } from "./assign.ts";
import type { Making } from "./key-point.ts";
import { weigh } from "./weights.ts";

/** What one more text says: which key points its passages make, and which passages wait for one. */
export interface AssignedText {
  made: (Pick<Making, "passage_id" | "start" | "end" | "similarity"> & { key_point_id: string })[];
  pending: string[];
}

/** What a text is assigned by: as it was frozen when the key points were chosen. */
export type Frozen = Pick<Side, "language" | "position" | "reading"> & {
  key_points: Pick<Side["key_points"][number], "id" | "weights">[];
};

/** Reads and assigns texts one by one, against what is frozen: nothing that was assigned before is touched. */
export function textAssigner(sides: Frozen[]): (text: SourceText) => AssignedText {
  const frozen = new Map(sides.map((side) => [keyOf(side), { ...side, nearest: assigner(side.key_points) }]));
  return (text) => {
    const assigned: AssignedText = { made: [], pending: [] };
    const side = frozen.get(keyOf(text));
    for (const passage of readPassages(text)) {
      const read = side ? amongOthers(passage, side.reading) : passage;
      if (read.why) continue;
      const found = side?.nearest({ weights: weigh(read.stems, side.reading.frequencies) });
      const keyPoint = found && side?.key_points[found.place];
      const { id: passage_id, start, end } = read;
      if (!keyPoint) assigned.pending.push(passage_id);
      else
        assigned.made.push({
          passage_id,
          start,
          end,
          similarity: found.similarity,
          key_point_id: keyPoint.id,
        });
    }
    return assigned;
  };
}

const keyOf = ({ language, position }: Pick<SourceText, "language" | "position">) =>
  JSON.stringify([language, position]);
