import type { Generated } from "kysely";
import type { Instant, PointState, Position } from "./schema.ts";

/** Which part of a comment a text is: remarks, reasons on a provision, an open answer, or a field of an input. */
export type PassagePart = "remarks" | "point" | "answer" | "technical" | "human_rights";

/** One sentence of a comment's public form. It is deleted once its words are not public any more. */
export interface PassageTable {
  /** Made of the comment, the part and the words, so that it stays the same while those do. */
  id: string;
  consultation_id: string;
  comment_id: string;
  /** In which it is read; where that is not the public one, nobody is shown it. */
  version: number;
  part: PassagePart;
  /** The provision's anchor of a point, the key of a question, the place of an input with the name of the field; or empty. */
  part_key: string;
  provision_id: string | null;
  /** As stated in the form, of the point or else of the comment; null where nobody stated one. */
  position: Position | null;
  /** BCP 47. */
  language: string;
  /** UTF-16 code units in the stored text of that part. */
  starts_at: number;
  ends_at: number;
  /** SHA-256 of the words from there to there, hex: what else stands there is no quote of it. */
  hash: string;
  /** Why it cannot be a key point, see Why; null where it can. */
  why: string | null;
  is_ask: 0 | 1;
  /** The build by which it was assigned; null until it is. */
  build_number: number | null;
}

/** That a sentence asks something of a provision. */
export interface AskProvisionTable {
  passage_id: string;
  provision_id: string;
}

/** What an official wrote as a translation of a passage. The last that nobody has taken back stands beside its words. */
export interface QuoteTranslationTable {
  passage_id: string;
  /** From 1 on, of that passage. */
  number: number;
  /** BCP 47. */
  language: string;
  words: string;
  made_by: string;
  made_at: string;
  taken_back_by: Generated<string | null>;
  taken_back_at: Generated<string | null>;
}

/** How key points were chosen, and all by which later passages are assigned to them, as it was then. */
export interface DigestBuildTable {
  consultation_id: string;
  number: number;
  /** A day: of a comment sent in at-risk mode nothing tells when it came. */
  made_on: string;
  /** What had happened until then is in it. */
  event_number: number;
  comments: number;
  /** Of those, how many key points were chosen among. */
  built_on: number;
  /** JSON, see FrozenSide. */
  frozen: string;
}

/** How far the passages of a consultation follow what happened, and by which build they are assigned. */
export interface DigestProgressTable {
  consultation_id: string;
  event_number: number;
  build_number: number | null;
  /** 1 where there is more to be done though nothing has happened since. */
  waits: 0 | 1;
  /** SHA-256, hex, of all by which passages were read but for the comments themselves: where that has changed they are read again. */
  read_by: Generated<string>;
  /** SHA-256, hex, of all by which key points were joined across languages. */
  joined_from: Generated<string>;
  /** JSON, see LanguagePair: which languages could be compared, and by what. */
  joined_by: Generated<string>;
  /** Of the last edit by an official; 0 before the first. */
  edit_number: Generated<number>;
  /** While all is read by `reading_by`, as `read_by` will be: the number of the last comment that was; else 0. */
  read_to: Generated<number>;
  reading_by: Generated<string>;
  /** See idOfPassage: how the ids of passages are made. */
  passage_ids: Generated<PassageIds>;
  /** JSON, see LeftCounts: about how many passages make no key point, by side; null where they are to be counted. */
  left_counts: string | null;
  /** JSON, see AgainPass: which passages are to be assigned again, and how far that is; null where none are. */
  again: string | null;
}

/** Those read since the 30th of November 2026 have ids beside their comment's. */
export type PassageIds = "apart" | "beside";

/** What pages of a large digest say of what was argued, part by part, as it stood once. */
export interface DigestKeptTable {
  consultation_id: string;
  /** See keptParts. */
  part: string;
  /** See standOf: what is made of another one may say something else. */
  stood_at: string;
  made_at: Instant;
  /** In milliseconds, all parts together. */
  took: number;
  /** JSON: no words of comments, and no names, but where they stand. */
  content: string;
}

export interface ThemeTable {
  id: string;
  consultation_id: string;
  build_number: number;
  language: string;
  name: string;
  named_by: "method" | "official";
  /** What a model proposed and an official accepted; as long as the name is that, it is marked as a machine's. */
  machine_name: Generated<string | null>;
  sort_order: number;
  /** Its own id; that of another theme that it was merged into; null where an official removed it. */
  shown_as: string | null;
  /** Where an official put it among themes; null where those that most write about come first. */
  place: number | null;
}

/** One argument, in words that somebody wrote. */
export interface KeyPointTable {
  id: string;
  consultation_id: string;
  /** The build in which it was made. */
  build_number: number;
  theme_id: string | null;
  position: Position | null;
  /** What all its passages were about when it was made; null for the whole measure. */
  provision_id: string | null;
  language: string;
  /** Null from when that passage is deleted until another takes its place. */
  quote_passage_id: string | null;
  /** JSON: pairs of a stem and its weight, of the quote, with which passages are compared. */
  weights: string;
  /** The same for key points of several languages that say the same; null where there is none. */
  joined_as: string | null;
  /** Its own id; that of another key point that it was merged into; null where an official removed it. */
  shown_as: string | null;
  /** Where an official put it in its theme; null where the strongest come first. */
  place: number | null;
  /** JSON, see OwnSentence; null where no official wrote one. */
  sentence: string | null;
  /** What officials say of how far they are with it. */
  state: PointState | null;
  assigned_to: string | null;
}

/** That a passage makes a key point. */
export interface KeyPointPassageTable {
  key_point_id: string;
  passage_id: string;
  /** To the quote, in thousandths. */
  nearness: number;
  made_by: "method" | "official";
}

/** How far the proposals for a consultation follow what officials said. */
export interface DigestLearningTable {
  consultation_id: string;
  /** SHA-256 of all that they were learnt from, hex. */
  learnt_from: string;
}

/** Which key point a passage most likely makes, as learnt from officials; it makes it only once one of them says so. */
export interface KeyPointProposalTable {
  passage_id: string;
  key_point_id: string;
  consultation_id: string;
  /** In thousandths. */
  likely: number;
  /** How far that is from 500: the least sure are asked about first. */
  sureness: number;
}
