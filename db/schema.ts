import type { Kysely } from "kysely";
import type { AccountTables } from "./account-tables.ts";
import type { ConsultationChangeTable, DraftActTable } from "./change-tables.ts";
import type { ConsultationEventTable, ConsultationTable } from "./consultation-tables.ts";
import type { EventTable } from "./event-table.ts";
import type { GovernmentTable, ReferenceSeriesTable } from "./government-tables.ts";
import type { JointActTable, JointConsultationTable } from "./joint-tables.ts";
import type { KnownBrowserTable, TallyTable } from "./limit-tables.ts";
import type { OrganisationTables } from "./organisation-tables.ts";
import type { AnswerTable, QuestionTable } from "./question-tables.ts";
import type { ConsultationCommitmentTable, ConsultationEntryTable } from "./subject-tables.ts";
import type * as campaigns from "./tables-of-campaigns.ts";
import type * as comments from "./tables-of-comments.ts";
import type * as digests from "./tables-of-digests.ts";
import type * as edits from "./tables-of-edits.ts";
import type { FigureTables } from "./tables-of-figures.ts";
import type * as measures from "./tables-of-measures.ts";
import type * as models from "./tables-of-models.ts";
import type { ModerationTables } from "./tables-of-moderation.ts";
import type { DigestMovedTable, DigestRebuildTable } from "./tables-of-rebuilds.ts";
import type { RedactionTables } from "./tables-of-redactions.ts";
import type {
  SearchEntryTable,
  SearchProgressTable,
  SearchQuoteTable,
  SearchWordsTable,
} from "./tables-of-search.ts";
import type { SettingAsideTables } from "./tables-of-setting-aside.ts";
import type * as snapshots from "./tables-of-snapshots.ts";
import type { TemplateTables } from "./tables-of-templates.ts";
import type { ConsultationTextTable, ProvisionTextTable } from "./translation-tables.ts";
import type { ClockPassedTable, JobTable } from "./work-tables.ts";

export type * from "./account-tables.ts";
export type * from "./consultation-tables.ts";
export type * from "./government-tables.ts";
export type * from "./tables-of-campaigns.ts";
export type * from "./tables-of-comments.ts";
export type * from "./tables-of-digests.ts";
export type * from "./tables-of-edits.ts";
export type * from "./tables-of-figures.ts";
export type * from "./tables-of-measures.ts";
export type * from "./tables-of-models.ts";
export type * from "./tables-of-moderation.ts";
export type * from "./tables-of-rebuilds.ts";
export type * from "./tables-of-redactions.ts";
export type * from "./tables-of-search.ts";
export type * from "./tables-of-setting-aside.ts";
export type * from "./tables-of-snapshots.ts";
export type * from "./tables-of-templates.ts";
export type * from "./translation-tables.ts";

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

/** How far officials are with a key point, as they say. */
export const pointStates = ["read", "to be answered"] as const;
export type PointState = (typeof pointStates)[number];

/** What an official sets. Whether an announced consultation is open or closed follows from the clock. */
export const stagesSet = ["draft", "announced", "under review", "decided", "withdrawn"] as const;
export type StageSet = (typeof stagesSet)[number];

export const moderationModes = ["before", "after"] as const;
export type ModerationMode = (typeof moderationModes)[number];

/** What can be put beside a measure. */
export const documentKinds = ["impact assessment", "present law", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const officialRoles = [
  "case officer",
  "moderator",
  "analyst",
  "confidential reader",
  "technology officer",
  "administrator",
] as const;
export type OfficialRole = (typeof officialRoles)[number];

/** In order of what they may do: each does all that those before it do. */
export const memberRoles = ["drafter", "approver", "administrator"] as const;
export type MemberRole = (typeof memberRoles)[number];

export const commentStatuses = ["held", "published", "returned", "rejected"] as const;
export type CommentStatus = (typeof commentStatuses)[number];

/** How a comment is signed in public; at risk means by someone without an account, of whom nothing is kept. */
export const attributions = ["named", "organisation only", "withheld", "at risk"] as const;
export type Attribution = (typeof attributions)[number];

/** What a scanner said of a file; waiting where one is configured and has not answered yet. */
export type Scan = "clean" | "not scanned" | "waiting" | "infected";

/** Why a comment is out of the queue and off all pages for now: it may release controlled technology, or a person disowns it. */
export const reasonsAside = ["technology", "disowned"] as const;
export type SetAside = (typeof reasonsAside)[number];

/** Why a comment is in the technology hold: its author’s answer, or a moderator. */
export const holdCauses = ["author says yes", "author is not sure", "moderator"] as const;
export type HoldCause = (typeof holdCauses)[number];

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
  "unfounded claim of confidentiality",
] as const;
export type Ground = (typeof grounds)[number];

/** Of documents that can be made in a template of a government. */
export const templateFormats = ["docx", "odt"] as const;
export type TemplateFormat = (typeof templateFormats)[number];

export const questionKinds = ["open", "single", "multiple", "scale", "number"] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Database
  extends AccountTables,
    FigureTables,
    ModerationTables,
    OrganisationTables,
    RedactionTables,
    SettingAsideTables,
    TemplateTables {
  government: GovernmentTable;
  tally: TallyTable;
  known_browser: KnownBrowserTable;
  reference_series: ReferenceSeriesTable;
  consultation: ConsultationTable;
  consultation_text: ConsultationTextTable;
  consultation_event: ConsultationEventTable;
  consultation_commitment: ConsultationCommitmentTable;
  consultation_entry: ConsultationEntryTable;
  consultation_change: ConsultationChangeTable;
  draft_act: DraftActTable;
  joint_consultation: JointConsultationTable;
  joint_act: JointActTable;
  event: EventTable;
  provision: measures.ProvisionTable;
  provision_text: ProvisionTextTable;
  measure_version: measures.MeasureVersionTable;
  provision_version: measures.ProvisionVersionTable;
  supporting_document: measures.SupportingDocumentTable;
  supporting_document_version: measures.SupportingDocumentVersionTable;
  measure_shingle: measures.MeasureShingleTable;
  draft: comments.DraftTable;
  comment: comments.CommentTable;
  comment_version: comments.CommentVersionTable;
  point: comments.PointTable;
  decision: comments.DecisionTable;
  data_key: comments.DataKeyTable;
  technical_input: comments.InputTable;
  human_rights_input: comments.InputTable;
  confidential_part: comments.ConfidentialPartTable;
  attachment: comments.AttachmentTable;
  version_attachment: comments.VersionAttachmentTable;
  draft_version: comments.DraftVersionTable;
  draft_hold: comments.DraftHoldTable;
  confidential_look: comments.ConfidentialLookTable;
  withdrawal_request: comments.WithdrawalRequestTable;
  question: QuestionTable;
  answer: AnswerTable;
  campaign: campaigns.CampaignTable;
  campaign_by_hash: campaigns.CampaignByHashTable;
  campaign_by_time: campaigns.CampaignByTimeTable;
  campaign_key: campaigns.CampaignKeyTable;
  passage: digests.PassageTable;
  ask_provision: digests.AskProvisionTable;
  quote_translation: digests.QuoteTranslationTable;
  model_server: models.ModelServerTable;
  model_use: models.ModelUseTable;
  passage_embedding: models.PassageEmbeddingTable;
  model_proposal: models.ModelProposalTable;
  model_citation: models.ModelCitationTable;
  digest_build: digests.DigestBuildTable;
  digest_progress: digests.DigestProgressTable;
  digest_kept: digests.DigestKeptTable;
  theme: digests.ThemeTable;
  key_point: digests.KeyPointTable;
  key_point_passage: digests.KeyPointPassageTable;
  digest_edit: edits.DigestEditTable;
  digest_edit_subject: edits.DigestEditSubjectTable;
  key_point_verdict: edits.KeyPointVerdictTable;
  passage_tag: edits.PassageTagTable;
  digest_rebuild: DigestRebuildTable;
  digest_moved: DigestMovedTable;
  digest_learning: digests.DigestLearningTable;
  key_point_proposal: digests.KeyPointProposalTable;
  digest_snapshot: snapshots.DigestSnapshotTable;
  snapshot_schedule: snapshots.SnapshotScheduleTable;
  snapshot_publication: snapshots.SnapshotPublicationTable;
  search_entry: SearchEntryTable;
  search_words: SearchWordsTable;
  search_quote: SearchQuoteTable;
  search_progress: SearchProgressTable;
  job: JobTable;
  clock_passed: ClockPassedTable;
}

/** What an authority can change in a consultation after its announcement. */
export const changeKinds = ["postponed", "extended", "shortened", "reopened", "late", "corrected"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What can happen to a comment, as to its author and its readers, and to a consultation by an official or the clock. */
export const eventKinds = [
  "published",
  "changed",
  "answered",
  "taken off",
  "withdrawn",
  "returned",
  "rejected",
  "put back",
  "undone",
  "proposed",
  "sent back",
  "confirmed",
  "flagged",
  "flag answered",
  "redacted",
  "appealed",
  "appeal decided",
  "held",
  "released",
  "kept",
  "disowned",
  "hidden",
  "disowning settled",
  "announced",
  "opened",
  "closed",
  "under review",
  "decided",
  "cancelled",
  "translated",
  "measure changed",
  ...changeKinds,
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Who may go on with a draft, and follow, amend and withdraw what became of it. */
export type Owner = `account:${string}` | `organisation:${string}` | `key:${string}`;
