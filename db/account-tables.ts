import type { Generated } from "kysely";
import type { Instant, OfficialRole, StakeholderGroup } from "./schema.ts";

export interface AccountTables {
  account: AccountTable;
  official: OfficialTable;
  office_change: OfficeChangeTable;
  office_code: OfficeCodeTable;
  session: SessionTable;
  sign_in_failure: SignInFailureTable;
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
  /** When somebody last signed up with the address of this account; null where nobody did. */
  signed_up_again_at: Generated<Instant | null>;
  /** In which the account’s owner uses the portal; BCP 47, null where they have not said. */
  language: Generated<string | null>;
}

/** The offices held now; how they came about is in office_change. */
export interface OfficialTable {
  account_id: string;
  government_code: string;
  role: OfficialRole;
}

/** Rows are added, and never changed. */
export interface OfficeChangeTable {
  id: string;
  /** Whose office it is. */
  account_id: string;
  government_code: string;
  role: OfficialRole;
  change: "given" | "taken";
  changed_at: Instant;
  /** The administrator who did it; null where the operator of the portal did. */
  changed_by: string | null;
  reason: string | null;
}

/** At most one for each account: a new one ends the one before. Gone once used. */
export interface OfficeCodeTable {
  account_id: string;
  /** SHA-256 of the code, hex. */
  code_hash: string;
  expires_at: Instant;
}

export interface SessionTable {
  /** SHA-256 of the session id, hex; the id itself is only in the cookie. */
  id_hash: string;
  account_id: string;
  created_at: Instant;
  /** To the minute for officials, to the day for others; see app/accounts/session-limits.ts. */
  last_seen_at: Instant;
}

export interface SignInFailureTable {
  id: string;
  /** SHA-256 of the e-mail address that was tried. */
  account_key: string;
  /** SHA-256 of the network address that tried it. */
  address_key: string;
  failed_at: Instant;
}
