import type { Generated } from "kysely";

/** What is counted by itself; of each kind another number of values belongs to what is counted. */
export const figureKinds = [
  // Published comments by group, country, position, language, whether they have files, and the measure's version.
  "facts",
  // Published comments by one thing each has or is in.
  "campaign",
  "organisation",
  "quarter",
  // Published comments that have inputs, wordings, files or confidential parts.
  "part",
  // Published points by provision, position and the comment's group.
  "point",
  // Published comments by question and group, by a choice too, and by number.
  "answered",
  "choice",
  "number",
  "confidential answer",
  // Comments that nobody but officials reads, by status.
  "unpublished",
  // What waits for moderators, by group, language, kind, state, country, position and whether it has files.
  "queue",
  // All readable replies; one that a comment has is counted as often as it has replies.
  "replies",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** How many there are of something in a consultation. */
export interface FigureTable {
  consultation_id: string;
  /** Counts up in the consultation; stands in comment_block for what is counted. */
  id: number;
  kind: FigureKind;
  /** JSON array of what it is that is counted. */
  name: string;
  count: number;
}

/** What of comments with numbers next to each other is counted: each adds one to those figures. */
export interface CommentBlockTable {
  consultation_id: string;
  block: number;
  /** See blocks.ts; base64. */
  comments: string;
  /** Of figure_state, when it changed last. */
  revision: number;
}

/** Grows with every change of the figures of a consultation. There is none where they have never been counted. */
export interface FigureStateTable {
  consultation_id: string;
  revision: number;
  /** How it was counted, see figureRule. */
  rule: Generated<number>;
}

export interface FigureTables {
  figure: FigureTable;
  figure_state: FigureStateTable;
  comment_block: CommentBlockTable;
}
