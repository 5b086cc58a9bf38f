import type { Generated } from "kysely";
import type { Instant, Position, StakeholderGroup } from "./schema.ts";

export type EntryKind = "comment" | "reply" | "measure" | "provision" | "question" | "key_point";

/** Something that everyone may read and find; what it is found by is in `search_terms`, which search-terms.server.ts alone knows. */
export interface SearchEntryTable {
  /** Sorts by when it was sent: eighths of seconds since 1970, or somewhat beside where those are taken. */
  ordinal: number;
  kind: EntryKind;
  /** Of the comment, the provision, the question or the key point; of the measure as a whole that of the consultation. */
  subject_id: string;
  consultation_id: string;
  /** BCP 47; null where nobody could tell. */
  language: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
  organisation: string | null;
  position: Position | null;
  /** 1 where it has files. */
  attachments: 0 | 1;
  /** The anchors that it speaks of, with a blank between. */
  provisions: string;
  /** The keys of the questions that it answers, with a blank between. */
  questions: string;
  submitted_at: Instant;
  /** By which rule its terms were made. */
  rule: number;
}

/** All words of an entry, folded, with a blank before, between and behind them: for words in a row, and for what is best. */
export interface SearchWordsTable {
  ordinal: number;
  words: string;
}

/** The words of a comment by which an entry is named that is a key point of a published digest. */
export interface SearchQuoteTable {
  ordinal: number;
  comment_id: string;
  words: string;
  /** Of the published digest in which they stand. */
  digest_number: number;
}

/** That all that is public of a consultation is in the index, by which rule. */
export interface SearchProgressTable {
  consultation_id: string;
  rule: number;
  /** The number of the last event that its key points take account of. */
  key_points_until: Generated<number>;
}
