import type { Generated } from "kysely";

/** The server with models that the operator has configured, so that pages can say to whom words go. One row, or none. */
export interface ModelServerTable {
  id: "server";
  /** Its origin: where words are sent. */
  address: string;
  embedding_model: string | null;
  chat_model: string | null;
}

/** Whether officials use the server for a consultation, and what came of it last. */
export interface ModelUseTable {
  consultation_id: string;
  is_on: 0 | 1;
  /** Which server they agreed to: another is not used until they agree to that. */
  address: string;
  set_by: string;
  set_at: string;
  /** When words were last sent there. */
  sent_at: string | null;
  /** A kind of failure, see ModelFailure; null once it went well again. */
  failure: string | null;
  failed_at: string | null;
  /** Not to be asked before. */
  retry_at: string | null;
}

/** Where a passage lies among others as a model sees it. */
export interface PassageEmbeddingTable {
  passage_id: string;
  /** The address of the server and the name of the model: those of another cannot be compared. */
  model: string;
  /** Numbers of 32 bits, of length 1 together, in base64. */
  vector: string;
}

export type ProposalState = "offered" | "accepted" | "refused" | "discarded";

/** A name for a theme or a sentence for a key point that a model wrote. It holds nothing until an official accepts it. */
export interface ModelProposalTable {
  id: string;
  consultation_id: string;
  theme_id: string | null;
  key_point_id: string | null;
  /** BCP 47. */
  language: string;
  /** SHA-256, hex, of the model and of all that it was asked: for the same it is not asked again. */
  asked_of: string;
  address: string;
  model: string;
  made_at: string;
  state: ProposalState;
  /** By which check it was thrown away, see WhyThrownAway. */
  why: string | null;
  /** Null where it was thrown away. */
  words: string | null;
  /** The name of the theme before it was accepted. */
  former: Generated<string | null>;
  /** How many passages it cites: where fewer are left it is shown to nobody. */
  citations: number;
  decided_by: string | null;
  decided_at: string | null;
}

export interface ModelCitationTable {
  proposal_id: string;
  passage_id: string;
}
