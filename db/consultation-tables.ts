import type { Generated } from "kysely";
import type { Instant, ModerationMode, StageSet } from "./schema.ts";

export interface ConsultationTable {
  id: string;
  reference: string;
  government_code: string;
  /** BCP 47, of the authentic text; null where nobody has said. */
  language: Generated<string | null>;
  title: string;
  summary: string;
  authority: string;
  /** Whom one may ask about it, and how; empty where nobody is named. */
  contact: Generated<string>;
  time_zone: string;
  opens_at: Instant;
  closes_at: Instant;
  stage: StageSet;
  moderation: ModerationMode;
  /** 1 where people may comment without an account, in at-risk mode. */
  at_risk: 0 | 1;
  measure_markdown: string;
  /** What stands before the first provision. */
  preamble_html: string;
  /** 1 for a consultation that only shows how the portal works. */
  example: 0 | 1;
  /** The content file it was loaded from, so that loading twice adds nothing. */
  content_key: string | null;
  last_comment_number: number;
  /** The number of the measure's present version. */
  measure_version: Generated<number>;
  /** Until when the authority takes comments that come after the closing; null where it takes none. */
  late_until: Generated<Instant | null>;
  /** Grows with every change that a reader could see. */
  revision: number;
  /** Grows with every change of what lists of consultations show of it. */
  listed_revision: Generated<number>;
  /** Of consultations that are held together; null where it is held alone. */
  joint_id: Generated<string | null>;
  created_at: Instant;
}

export interface ConsultationEventTable {
  id: string;
  consultation_id: string;
  stage: StageSet;
  occurred_at: Instant;
  actor_id: string | null;
  note: string;
  /** BCP 47, of a translation that was given; null for a change of stage. */
  language: Generated<string | null>;
  /** Of a new version of the measure, its number; null for everything else. */
  measure_version: Generated<number | null>;
}
