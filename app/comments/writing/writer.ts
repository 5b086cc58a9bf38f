import type { Account } from "#app/accounts/account.ts";
import type { Owner } from "#db/schema.ts";
import type { Signature } from "./signature.ts";

/** Who writes: someone for themselves, a member of an organisation for it, or someone at risk, known by a key alone. */
export type Writer =
  | { kind: "person"; account: Account }
  | { kind: "member"; account: Account; organisation: { id: string; name: string } }
  | { kind: "at risk"; keyHash: string };

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
  return writer.account.stakeholder_group;
}
