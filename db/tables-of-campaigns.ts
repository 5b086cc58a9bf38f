import type { Generated } from "kysely";

export interface CampaignTable {
  id: string;
  consultation_id: string;
  /** The first of its kind, whose sampled shingles the others are compared with. */
  first_comment_id: string;
  /** How many shingles its sample has; they never change. */
  shingle_count: number;
  /** 1 where its first comment has more shingles than these. */
  is_part: Generated<0 | 1>;
  /** The number of the rule by which it was found: what an earlier one found is found anew. */
  rule: Generated<number>;
  /** JSON array of numbers: the hashes of these, and that of the whole text where it has words. */
  sample: string;
  /** By which its keys name it; null where those still stand as an earlier release stored them. */
  ordinal: Generated<number | null>;
}

/** The hashes of its sample that a campaign is looked up by. */
export interface CampaignByHashTable {
  /** 48 bits: see movedIn in app/comments/record/stored-keys.server.ts. */
  hash: number;
  /** Of the campaign. */
  ordinal: number;
}

/** The same, of the campaigns that were stored last; see app/comments/record/newest-keys.server.ts. */
export interface CampaignByTimeTable {
  consultation_id: string;
  /** How many keys of the consultation were stored here, up to and with this row. */
  place: number;
  /** JSON array, of each campaign its ordinal and its hashes. */
  keys: string;
}

/** The same as earlier releases store and read them. */
export interface CampaignKeyTable {
  consultation_id: string;
  /** The first 48 bits of the hash of a shingle, or of the whole text. */
  hash: number;
  campaign_id: string;
}
