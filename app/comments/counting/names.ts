import type { FigureKind, Position, StakeholderGroup } from "#db/schema.ts";

/** How comments are counted. What an earlier rule counted is counted anew when a portal starts. */
export const figureRule = 2;

/** A figure by what it counts. */
export interface FigureName {
  kind: FigureKind;
  /** JSON array, the same for the same. */
  name: string;
}

/** What the figures of each kind are of, in the order in which their names have it; null where it is not stated. */
export interface Figured {
  facts: [
    group: StakeholderGroup | null,
    country: string | null,
    position: Position | null,
    language: string | null,
    files: 0 | 1,
    measureVersion: number,
  ];
  campaign: [id: string];
  organisation: [name: string];
  /** Of an hour, UTC: no time zone begins its days anywhere else. */
  quarter: [instant: string];
  part: [part: CountedPart];
  point: [provisionId: string, position: Position, group: StakeholderGroup | null];
  answered: [questionId: string, group: StakeholderGroup | null];
  choice: [questionId: string, choice: string, group: StakeholderGroup | null];
  number: [questionId: string, number: number, upper: number | null];
  "confidential answer": [questionId: string];
  unpublished: [status: "held" | "published" | "returned" | "rejected"];
  queue: [
    group: string,
    language: string,
    kind: string,
    state: string,
    country: string,
    position: string,
    files: string,
  ];
  replies: [];
}

/** What few comments have, so that it need not be looked for where none has it. */
export type CountedPart = "technical" | "human rights" | "wording" | "file" | "confidential";

export function figureName<Kind extends FigureKind>(kind: Kind, of: Figured[Kind]): FigureName {
  return { kind, name: JSON.stringify(of) };
}

/** As one text, for a look-up. */
export const keyOfName = ({ kind, name }: FigureName) => `${kind} ${name}`;

const quarter = 15 * 60_000;

export function quarterOf(submittedAt: string) {
  return new Date(Math.floor(Date.parse(submittedAt) / quarter) * quarter).toISOString();
}
