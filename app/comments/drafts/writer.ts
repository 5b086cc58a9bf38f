import type { Account } from "#app/accounts/account.ts";
import type { Owner, StakeholderGroup } from "#db/schema.ts";
import type { Signature } from "./signature.ts";

/** Who writes: someone for themselves, a member of an organisation for it, or someone at risk, known by a key alone. */
export type Writer = { kind: "person"; account: Account } | Member | { kind: "at risk"; keyHash: string };

export interface Member {
  kind: "member";
  account: Account;
  organisation: WritingOrganisation;
}

export interface WritingOrganisation {
  id: string;
  name: string;
  stakeholder_group: StakeholderGroup;
  country: string;
}

/** Whose the draft and the comment are. */
export function ownerOf(writer: Writer): Owner {
  switch (writer.kind) {
    case "person":
      return `account:${writer.account.id}`;
    case "member":
      return `organisation:${writer.organisation.id}`;
    case "at risk":
      return `key:${writer.keyHash}`;
  }
}

/** The account that writes; null for someone at risk, of whom nothing is kept. */
export function accountOf(writer: Writer) {
  return writer.kind === "at risk" ? null : writer.account;
}

/** The stakeholder group that a writer belongs to; someone at risk may say it or not. */
export function groupOf(writer: Writer, { stakeholder_group }: Pick<Signature, "stakeholder_group">) {
  if (writer.kind === "at risk") return stakeholder_group || null;
  return writer.kind === "member" ? writer.organisation.stakeholder_group : writer.account.stakeholder_group;
}
