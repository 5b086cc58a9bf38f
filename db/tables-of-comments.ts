import type { Generated } from "kysely";
import type {
  Attribution,
  CommentStatus,
  DecisionOutcome,
  Ground,
  Instant,
  Owner,
  Position,
  Scan,
  SetAside,
  StakeholderGroup,
} from "./schema.ts";

export interface DraftTable {
  id: string;
  consultation_id: string;
  owner: Owner;
  /** `new comment`, or the id of the comment that is being changed. */
  draft_of: string;
  /** Null where the operator had no key when the draft was begun: its content is then not sealed. */
  data_key_id: string | null;
  /** Grows with every save. */
  revision: number;
  /** The latest version of the measure that its writer has been told of. */
  measure_version: Generated<number>;
  updated_at: Instant;
  /** JSON, see DraftContent; sealed with the data key where there is one. */
  content: string;
}

/** What a draft of an organisation said after each save; kept as long as the draft. */
export interface DraftVersionTable {
  draft_id: string;
  revision: number;
  /** The part that was changed, as DraftContent calls it. */
  part: string;
  account_id: string;
  saved_at: Instant;
  /** As the draft's content, sealed with the same key. */
  content: string;
}

/** Which member of an organisation is writing a part of its draft now. */
export interface DraftHoldTable {
  draft_id: string;
  part: string;
  account_id: string;
  /** When they were last seen writing; a hold that is older than a while no longer counts. */
  held_at: Instant;
}

export interface CommentTable {
  id: string;
  consultation_id: string;
  number: number;
  /** The account that sent it; null for an imported comment and for one sent in at-risk mode. */
  author_id: string | null;
  /** Null for an imported comment. */
  owner: Owner | null;
  attribution: Generated<Attribution>;
  /** As sealed_reason, in the clear: only where an earlier version of the portal stored it and the key was never there since. */
  attribution_reason: string | null;
  /** Why its author is not to be named, for moderators alone; sealed with the comment's data key. */
  sealed_reason: string | null;
  /** The comment or reply that this one answers; null for a comment on the measure. */
  parent_id: string | null;
  /** The comment at the top of the thread; null for a comment on the measure. */
  root_id: string | null;
  /** 0 for a comment on the measure. */
  depth: number;
  /** As the public reads it: null where the author is not to be named. */
  author_name: string | null;
  /** As the public reads it: null where it is withheld. */
  organisation: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
  /** The authority's name where an official replied on its behalf. */
  answers_for: string | null;
  status: CommentStatus;
  current_version: number;
  /** The version that everyone may read; null while none may be. */
  published_version: number | null;
  /** Since when it waits for a moderator; null once decided. */
  queued_at: Instant | null;
  submitted_at: Instant;
  published_at: Instant | null;
  /** The set of near-identical comments that it belongs to, maybe of one; null for a reply. */
  campaign_id: string | null;
  /** The id it had where it was imported from. */
  source_id: string | null;
  /** The change by which the authority took it although it came after the closing; null where it came in time. */
  late_by: Generated<string | null>;
  /** Since when its text is no longer public because its author took it back. */
  withdrawn_at: Instant | null;
  /** The day on which its author withdrew it, where it is taken back later. */
  withdrawal_asked_at: Instant | null;
  /** When it is taken back whose author has withdrawn it and is not to be watched doing so; null once it is. */
  take_back_at: Instant | null;
  /** When a version that a moderator has published becomes public, where that is delayed. */
  publish_at: Instant | null;
  /** Why nobody decides on it and everyone's pages are without it, for now or for good; null for most. */
  set_aside: Generated<SetAside | null>;
  /** JSON: how it stands again once it is no longer set aside, see Stood; null where it is not. */
  stood: Generated<string | null>;
  /** With which the author of a comment sent in at-risk mode proves that they wrote it; null until they first do. */
  author_key: string | null;
  /** For whom it was sent; not to be shown, nor linked, where `organisation` is null. */
  organisation_id: string | null;
  /** Opens what is sealed in its versions; null where nothing is. */
  data_key_id: string | null;
  /** The same for comments that were filed at once with several governments; null for one that was filed alone. */
  filing_id: Generated<string | null>;
}

export interface CommentVersionTable {
  comment_id: string;
  version: number;
  /** Null where none is stated, as in most comments of another portal; `no position` is what somebody chose. */
  position: Position | null;
  remarks: string;
  remarks_html: string;
  /** BCP 47, as detected; null where the text is too short to tell. */
  language: string | null;
  /** SHA-256 over the canonical form, hex; see receipt.server.ts. */
  hash: string;
  submitted_at: Instant;
  /** The version of the measure that it was made on. */
  measure_version: Generated<number>;
  /** The draft that it was submitted from: a draft can become only one version. */
  draft_id: string | null;
  /** JSON: by the key of the question, what was typed or ticked; the rows of `answer` are for counting. */
  answers: Generated<string>;
  /** What binds the receipt to the sealed content without telling it; hex, see receipt.server.ts. */
  commitment: string | null;
  /** All of the content with its confidential parts, see SealedContent; null where nothing is confidential. */
  sealed: string | null;
}

export interface PointTable {
  id: string;
  comment_id: string;
  version: number;
  provision_id: string;
  position: Position;
  reasons: string;
  reasons_html: string;
  /** How the provision should read instead; null where no wording is proposed. */
  wording: string | null;
  /** BCP 47, of the translation that the wording is written against; null for the authentic text. */
  wording_language: Generated<string | null>;
  sort_order: number;
}

/** Technical or human-rights input: of a provision, or of the whole measure where that is null. */
export interface InputTable {
  id: string;
  comment_id: string;
  version: number;
  provision_id: string | null;
  /** JSON: by the name of the field, what was typed in it, in its public form. */
  fields: string;
  /** JSON array: the names of the fields of which something is for officials alone. */
  confidential: Generated<string>;
  sort_order: number;
}

/** That something is confidential in a version, on what ground, and what of it may be said: all that the public learns. */
export interface ConfidentialPartTable {
  comment_id: string;
  version: number;
  sort_order: number;
  kind: "text" | "attachment";
  ground: string;
  summary: string | null;
}

/** A file that somebody uploaded; its bytes lie sealed in the file store. */
export interface AttachmentTable {
  id: string;
  consultation_id: string;
  owner: Owner;
  kind: string;
  /** Where the file store keeps it. */
  file_key: string;
  scan: Scan;
  /** 1 where it waits for the scanner and something else was in the way than that. */
  scan_failed: Generated<0 | 1>;
  data_key_id: string;
  created_at: Instant;
  /** Name, size, hash and text, see AttachmentDetails; sealed. */
  details: string;
}

/**
 * An attachment as a version of a comment has it; what the public may not know of it is null. Where it is confidential
 * in part, name, size, hash and text are those of the plain text that everyone has in the place of the file.
 */
export interface VersionAttachmentTable {
  comment_id: string;
  version: number;
  attachment_id: string;
  sort_order: number;
  confidential: 0 | 1;
  name: string | null;
  /** In bytes. */
  size: number | null;
  /** Of the file as it is served to everyone, hex. */
  sha256: string | null;
  ground: string | null;
  summary: string | null;
  /** The words in the file, as everyone may read them. */
  text: string | null;
  /** On what ground a moderator took it out, or some of its words: it is then stored as one that is confidential. */
  redacted: Generated<Ground | null>;
}

/** That an official has read what is confidential in a comment. */
export interface ConfidentialLookTable {
  id: string;
  comment_id: string;
  version: number;
  attachment_id: string | null;
  account_id: string;
  looked_at: Instant;
}

/** After closing, an author asks the authority to take a comment back. */
export interface WithdrawalRequestTable {
  id: string;
  comment_id: string;
  reason: string;
  requested_at: Instant;
  decided_at: Instant | null;
  decided_by: string | null;
  granted: 0 | 1 | null;
  answer: string | null;
}

export interface DecisionTable {
  id: string;
  comment_id: string;
  version: number;
  moderator_id: string;
  outcome: DecisionOutcome;
  ground: Ground | null;
  reason: string | null;
  /** How many passages and files were taken out of what was published. */
  redactions: Generated<number>;
  decided_at: Instant;
  /** The act by which many were decided at once. */
  act_id: Generated<string | null>;
  /** The rule that decided it after a campaign was; null where a person did. */
  rule_id: Generated<string | null>;
  /** How the comment stood before, for undoing it; null for decisions of earlier versions of the portal. */
  status_before: Generated<CommentStatus | null>;
  queued_before: Generated<Instant | null>;
  published_before: Generated<number | null>;
}

/** A key that seals what is confidential in one comment, itself wrapped by the operator's key. */
export interface DataKeyTable {
  id: string;
  /** Base64, see app/sealing. */
  wrapped: string;
  operator_key_id: string;
  created_at: Instant;
}
