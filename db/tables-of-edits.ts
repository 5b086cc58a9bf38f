import type { Instant } from "./schema.ts";

/** One thing that an official did to the digest, or that one undid. Rows are only ever added. */
export interface DigestEditTable {
  id: string;
  consultation_id: string;
  /** In the order in which they were made, from 1 on. */
  number: number;
  /** See EditKind. */
  kind: string;
  account_id: string;
  made_at: Instant;
  /** JSON, see DigestChange. No words of comments. */
  change: string;
  /** JSON, see ToldOfEdit: what the list of edits says of it. */
  told: string;
  /** The edit that this one undoes. */
  undoes: string | null;
}

/** One thing that an edit changes, see subjectsOf. */
export interface DigestEditSubjectTable {
  consultation_id: string;
  number: number;
  subject: string;
}

/** Whether a passage makes a key point, as an official said; both may be gone, and the passage may come back. */
export interface KeyPointVerdictTable {
  edit_id: string;
  passage_id: string;
  key_point_id: string;
  verdict: "makes" | "does not make";
}

/** A short name that officials gave a passage. */
export interface PassageTagTable {
  consultation_id: string;
  passage_id: string;
  name: string;
}
