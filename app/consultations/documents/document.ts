import type { DocumentKind } from "#db/schema.ts";

/** One version of a document that an authority puts beside a measure. */
export interface DocumentVersion {
  number: number;
  title: string;
  /** BCP 47. */
  language: string;
  /** The version of the measure that it was put beside. */
  measure_version: number;
  added_at: string;
  name: string;
  file_kind: string;
  /** In bytes. */
  size: number;
  /** Hex. */
  sha256: string;
}

export interface SupportingDocument {
  id: string;
  kind: DocumentKind;
  /** The latest first. */
  versions: DocumentVersion[];
}

/** In characters. */
export const longestDocumentTitle = 200;
export const mostDocuments = 50;
