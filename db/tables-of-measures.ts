import type { Generated } from "kysely";
import type { DocumentKind, Instant, Scan } from "./schema.ts";

/**
 * A provision keeps its row, its anchor and the points on it from version to version of the measure. The row has what it says
 * in the present version; one that was taken out has what it said last, and its label says in which version that was.
 */
export interface ProvisionTable {
  id: string;
  consultation_id: string;
  /** Unique within the measure, the same in every version, and never given to another provision: `article-3-1-a`. */
  anchor: string;
  /** As the numbers of the present version alone would have it; another one where it was renumbered. */
  cut_anchor: Generated<string>;
  parent_anchor: string | null;
  kind: "heading" | "paragraph";
  /** How it is cited: `Article 3(1)(a)`. */
  label: string;
  /** The number as printed before the text, `(a)`; empty for a heading. */
  marker: string;
  /** 0 for a top heading; a paragraph is one deeper than what it stands under. */
  depth: number;
  /** A heading's own words with its number, or a paragraph's text, as plain text. */
  text: string;
  /** A paragraph's text, or the unnumbered text under a heading, without the heading; may be empty. */
  html: string;
  /** Those that were taken out come after all others. */
  sort_order: number;
  /** The version that first had it. */
  added_in: Generated<number>;
  /** The first version without it; null while it stands. */
  removed_in: number | null;
}

/** A version of a measure after the first, and the first once there is another; or, not announced, the next one as it is written. */
export interface MeasureVersionTable {
  consultation_id: string;
  /** From 1, without gaps. */
  number: number;
  /** Null for the one that is being written. */
  announced_at: Instant | null;
  announced_by: string | null;
  /** What readers are told of it, and why there is another version; both empty for the first. */
  notice: string;
  reason: string;
  /** Grows with every save of the one that is being written. */
  revision: number;
  /** JSON, see Corrections: where an official said which earlier provision one is. */
  corrections: string;
  /** Of an earlier version, what stood before the first provision. */
  preamble_html: string;
  measure_markdown: string;
}

/** What a provision said in a version of the measure that is no longer the present one. */
export interface ProvisionVersionTable {
  provision_id: string;
  version: number;
  /** BCP 47, of a translation; empty for the authentic text. */
  language: string;
  consultation_id: string;
  parent_anchor: string | null;
  depth: number;
  sort_order: number;
  label: string;
  marker: string;
  text: string;
  html: string;
}

/** What an authority puts beside a measure; each has versions, of which none is taken away once everyone could read it. */
export interface SupportingDocumentTable {
  id: string;
  consultation_id: string;
  kind: DocumentKind;
  last_version: number;
}

export interface SupportingDocumentVersionTable {
  document_id: string;
  number: number;
  title: string;
  /** BCP 47. */
  language: string;
  /** The version of the measure that it was put beside. */
  measure_version: number;
  added_at: Instant;
  added_by: string | null;
  /** The file as everyone gets it: its name, its kind, its size in bytes, its hash in hex. */
  name: string;
  file_kind: string;
  size: number;
  sha256: string;
  /** Where the file store keeps it. */
  file_key: string;
  /** Opens it: like every file in the store it is sealed. */
  data_key_id: string;
  scan: Scan;
}

export interface MeasureShingleTable {
  consultation_id: string;
  hash: number;
}
