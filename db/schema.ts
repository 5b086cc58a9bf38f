import type { Kysely } from "kysely";
import type { OrganisationTables } from "./organisation-tables.ts";

/** A connection or a transaction; domain functions take it first and do not care which. */
export type Db = Kysely<Database>;

/** An instant as ISO-8601 UTC text with milliseconds, which sorts as it should on every database. */
export type Instant = string;

export const positions = ["support", "support with changes", "oppose", "no position"] as const;
export type Position = (typeof positions)[number];

export const stakeholderGroups = [
  "private sector",
  "academia",
  "civil society",
  "public body",
  "individual",
] as const;
export type StakeholderGroup = (typeof stakeholderGroups)[number];

/** What an official sets. Whether an announced consultation is open or closed follows from the clock. */
export const stagesSet = ["draft", "announced", "under review", "decided", "withdrawn"] as const;
export type StageSet = (typeof stagesSet)[number];

export const moderationModes = ["before", "after"] as const;
export type ModerationMode = (typeof moderationModes)[number];

export const officialRoles = ["case officer", "moderator", "analyst"] as const;
export type OfficialRole = (typeof officialRoles)[number];

/** In order of what they may do: each does all that those before it do. */
export const memberRoles = ["drafter", "approver", "administrator"] as const;
export type MemberRole = (typeof memberRoles)[number];

export const commentStatuses = ["held", "published", "returned", "rejected"] as const;
export type CommentStatus = (typeof commentStatuses)[number];

export const decisionOutcomes = ["publish", "return", "reject"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** The grounds on which a comment may be returned or rejected, as the moderation page explains them. */
export const grounds = [
  "off topic",
  "personal data",
  "abuse or threats",
  "unlawful content",
  "controlled or confidential information",
  "spam or advertising",
  "impersonation",
  "rights of others",
] as const;
export type Ground = (typeof grounds)[number];

export interface Database extends OrganisationTables {
  government: GovernmentTable;
  account: AccountTable;
  official: OfficialTable;
  session: SessionTable;
  sign_in_failure: SignInFailureTable;
  reference_series: ReferenceSeriesTable;
  consultation: ConsultationTable;
  consultation_event: ConsultationEventTable;
  provision: ProvisionTable;
  measure_shingle: MeasureShingleTable;
  draft: DraftTable;
  comment: CommentTable;
  comment_version: CommentVersionTable;
  point: PointTable;
  decision: DecisionTable;
  campaign: CampaignTable;
  campaign_shingle: CampaignShingleTable;
}

export interface GovernmentTable {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  code: string;
  name: string;
  /** JSON array of BCP 47 codes. */
  languages: string;
  time_zone: string;
  /** A date, or a month where no more is known. */
  subscribed_on: string;
  subscription_source: string;
  authority: string | null;
  authority_local_name: string | null;
  description_html: string;
}

export interface AccountTable {
  id: string;
  /** Lower case, unique. */
  email: string;
  name: string;
  password_hash: string;
  stakeholder_group: StakeholderGroup;
  organisation: string | null;
  country: string;
  created_at: Instant;
}

export interface OfficialTable {
  account_id: string;
  government_code: string;
  role: OfficialRole;
}

export interface SessionTable {
  /** SHA-256 of the session id, hex; the id itself is only in the cookie. */
  id_hash: string;
  account_id: string;
  expires_at: Instant;
}

export interface SignInFailureTable {
  id: string;
  /** SHA-256 of the e-mail address that was tried. */
  account_key: string;
  /** SHA-256 of the network address that tried it. */
  address_key: string;
  failed_at: Instant;
}

export interface ReferenceSeriesTable {
  government_code: string;
  year: number;
  last_number: number;
}

export interface ConsultationTable {
  id: string;
  reference: string;
  government_code: string;
  title: string;
  summary: string;
  authority: string;
  time_zone: string;
  opens_at: Instant;
  closes_at: Instant;
  stage: StageSet;
  moderation: ModerationMode;
  measure_markdown: string;
  /** What stands before the first provision. */
  preamble_html: string;
  /** 1 for a consultation that only shows how the portal works. */
  example: 0 | 1;
  /** The content file it was loaded from, so that loading twice adds nothing. */
  content_key: string | null;
  last_comment_number: number;
  /** Grows with every change that a reader could see. */
  revision: number;
  created_at: Instant;
}

export interface ConsultationEventTable {
  id: string;
  consultation_id: string;
  stage: StageSet;
  occurred_at: Instant;
  actor_id: string | null;
  note: string;
}

export interface ProvisionTable {
  id: string;
  consultation_id: string;
  /** Unique within the measure, stable while unrelated provisions change: `article-3-1-a`. */
  anchor: string;
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
  sort_order: number;
}

export interface MeasureShingleTable {
  consultation_id: string;
  hash: number;
}

export interface DraftTable {
  id: string;
  consultation_id: string;
  author_id: string;
  /** `new comment`, or the id of the returned comment that is being mended. */
  draft_of: string;
  /** JSON, see DraftContent. */
  content: string;
  /** Grows with every save. */
  revision: number;
  updated_at: Instant;
}

export interface CommentTable {
  id: string;
  consultation_id: string;
  number: number;
  /** Null for an imported comment. */
  author_id: string | null;
  /** The comment or reply that this one answers; null for a comment on the measure. */
  parent_id: string | null;
  /** The comment at the top of the thread; null for a comment on the measure. */
  root_id: string | null;
  /** 0 for a comment on the measure. */
  depth: number;
  author_name: string | null;
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
  /** For whom it was sent; not to be shown, nor linked, where `organisation` is null. */
  organisation_id: string | null;
}

export interface CommentVersionTable {
  comment_id: string;
  version: number;
  position: Position;
  remarks: string;
  remarks_html: string;
  /** BCP 47, as detected; null where the text is too short to tell. */
  language: string | null;
  /** SHA-256 over the canonical form, hex; see receipt.server.ts. */
  hash: string;
  submitted_at: Instant;
  /** The draft that it was submitted from: a draft can become only one version. */
  draft_id: string | null;
}

export interface PointTable {
  id: string;
  comment_id: string;
  version: number;
  provision_id: string;
  position: Position;
  reasons: string;
  reasons_html: string;
  sort_order: number;
}

export interface DecisionTable {
  id: string;
  comment_id: string;
  version: number;
  moderator_id: string;
  outcome: DecisionOutcome;
  ground: Ground | null;
  reason: string | null;
  decided_at: Instant;
}

export interface CampaignTable {
  id: string;
  consultation_id: string;
  /** The first of its kind, whose sampled shingles the others are compared with. */
  first_comment_id: string;
  /** How many sampled shingles were stored for it; they never change. */
  shingle_count: number;
}

export interface CampaignShingleTable {
  consultation_id: string;
  /** The first 48 bits of the hash of a shingle, or of the whole text. */
  hash: number;
  campaign_id: string;
}
