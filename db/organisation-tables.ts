import type { Instant, MemberRole, StakeholderGroup } from "./schema.ts";

/** Organisations, who belongs to them, and endorsements. */
export interface OrganisationTables {
  organisation: OrganisationTable;
  membership: MembershipTable;
  organisation_invitation: OrganisationInvitationTable;
  endorsement: EndorsementTable;
}

export interface OrganisationTable {
  id: string;
  name: string;
  country: string;
  stakeholder_group: StakeholderGroup;
  website: string | null;
  /** The name of the public register in which it is entered. */
  register: string | null;
  register_number: string | null;
  /** Plain text. */
  description: string | null;
  /** Grows with every change that a reader could see. */
  revision: number;
  created_at: Instant;
  created_by: string;
}

export interface MembershipTable {
  organisation_id: string;
  account_id: string;
  role: MemberRole;
  joined_at: Instant;
}

export interface OrganisationInvitationTable {
  id: string;
  organisation_id: string;
  /** Lower case. Whom the administrator means; it does not bind, since addresses are not verified. */
  email: string;
  role: MemberRole;
  /** SHA-256 of the token, hex; the token itself is only in the link. */
  token_hash: string;
  invited_by: string;
  created_at: Instant;
  expires_at: Instant;
  accepted_at: Instant | null;
  accepted_by: string | null;
  declined_at: Instant | null;
  revoked_at: Instant | null;
}

export interface EndorsementTable {
  id: string;
  comment_id: string;
  /** The version that was public when it was endorsed. */
  comment_version: number;
  /** Who did it; not shown where it is an organisation's. */
  account_id: string;
  organisation_id: string | null;
  /** The person, as shown; null for an organisation's. */
  name: string | null;
  organisation: string | null;
  stakeholder_group: StakeholderGroup;
  country: string;
  created_at: Instant;
  withdrawn_at: Instant | null;
}
