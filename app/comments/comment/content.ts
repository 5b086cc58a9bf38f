import type { Position } from "#db/schema.ts";

/** Which version of which comment. */
export interface WhichVersion {
  comment_id: string;
  version: number;
}

/** What an author says, as everyone may read it: what is confidential is replaced. */
export interface CommentContent {
  /** Null where none is stated, which only comments of another portal may leave out. */
  position: Position | null;
  remarks: string;
  points: Point[];
  /** By the key of the question, what was typed or ticked. */
  answers?: Record<string, string>;
  /** The keys of those of which something is for officials alone. */
  confidential_answers?: string[];
  technical?: Input[];
  human_rights?: Input[];
  attachments?: PublicAttachment[];
  confidential_parts?: ConfidentialPart[];
}

export interface Point {
  provision_id: string;
  anchor: string;
  position: Position;
  reasons: string;
  /** How the provision should read instead. */
  wording?: string | null;
  /** BCP 47, of the translation that the wording is written against; not there for the authentic text. */
  wording_language?: string | null;
}

/** Structured input, technical or on human rights; about the whole measure where there is no provision. */
export interface Input {
  provision_id: string | null;
  /** Of the provision; empty for the whole measure. */
  anchor: string;
  fields: Record<string, string>;
  /** The names of the fields of which something is for officials alone. */
  confidential?: string[];
}

/**
 * A file that goes with a comment; name, size, hash and text are null where it is confidential. Where it is so in part,
 * they are those of what everyone has in its place: its words without the confidential ones.
 */
export interface PublicAttachment {
  attachment_id: string;
  /** Officials alone have the file itself. */
  confidential: 0 | 1;
  name: string | null;
  size: number | null;
  sha256: string | null;
  text: string | null;
  ground: string | null;
  summary: string | null;
}

/** That something is confidential, on what ground, and what may be said of it. */
export interface ConfidentialPart {
  kind: "text" | "attachment";
  ground: string;
  summary: string | null;
}
