import type { Position } from "#db/schema.ts";
import type { FormerFate } from "../themes/rebuild.ts";

/** A key point as it would be. */
export interface ProposedPoint {
  id: string;
  /** False where it continues one that stands. */
  isNew: boolean;
  language: string;
  position: Position | null;
  provision_id: string | null;
  quote_passage_id: string;
  theme_id: string | null;
  /** How many passages would make it. */
  passages: number;
}

export interface ProposedTheme {
  id: string;
  isNew: boolean;
  language: string;
  name: string;
  /** What it is called now; the same where that stays, null where it is new. */
  former: string | null;
}

/** What becomes of what officials did. */
export interface KeptEdits {
  /** Key points that they worked on: these stay as they are. */
  points: string[];
  /** Passages of which they said what those make, or that their words rest on: these stay where they are. */
  passages: number;
  /** Passages that they said do not make a key point which goes. */
  refusals: number;
  /** Passages accepted together, unread, for key points that go: these are assigned anew. */
  accepted: number;
  /** Themes that they named or placed and that would have no key point any more. */
  themes: string[];
}

/**
 * Key points chosen anew, as they would be once officials accept that. No words of comments but in names of themes. Which passages would move is not in
 * it: there may be millions, and it is found again when they are moved.
 */
export interface RebuildProposal {
  comments: number;
  built_on: number;
  /** The keys of the sides on which key points were chosen: passages of no other ones are moved. */
  sides: string[];
  /** The key points that a passage named when it was made. */
  standing: string[];
  points: ProposedPoint[];
  themes: ProposedTheme[];
  /** Themes of the method that would be shown no more. */
  ended: string[];
  fates: FormerFate[];
  kept: KeptEdits;
  counts: PassageCounts;
}

/** Of the passages that may make a key point. */
export interface PassageCounts {
  all: number;
  /** Those that made one and would make another one. */
  moved: number;
  /** Those that made none and would make one. */
  gained: number;
  /** Those that made one and would make none. */
  lost: number;
}
