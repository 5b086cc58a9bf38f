import type { OfficialRole, StakeholderGroup } from "#db/schema.ts";

/** Someone who has signed in, and what they are entrusted with. */
export interface Account {
  id: string;
  email: string;
  name: string;
  stakeholder_group: StakeholderGroup;
  organisation: string | null;
  country: string;
  /** In which they use the portal; BCP 47, null where they have not said. */
  language: string | null;
  offices: Office[];
}

/** A role in the service of one government. */
export interface Office {
  government_code: string;
  role: OfficialRole;
}
