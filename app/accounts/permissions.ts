import { forbidden } from "#app/http/refusals.ts";
import type { OfficialRole, Owner } from "#db/schema.ts";
import type { Account } from "./account.ts";

type OfGovernment = { government_code: string };

/** Ends the request with 403 unless the rule said yes. */
export function allow(permitted: boolean) {
  if (!permitted) throw forbidden();
}

/** Any official of a government sees its officials' pages: its consultations, drafts included, and their digests. */
export function mayReadAsOfficial(account: Account | null, { government_code }: OfGovernment) {
  return account?.offices.some((office) => office.government_code === government_code) ?? false;
}

/** Case officers write consultations and move them from stage to stage. */
export function mayRunConsultation(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "case officer");
}

/** Moderators decide on comments to their own government, and see what was returned and rejected there. */
export function mayModerate(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "moderator");
}

/** Moderators decide, though never on what they wrote themselves. */
export function mayDecide(account: Account | null, comment: OfGovernment & { author_id: string | null }) {
  return mayModerate(account, comment) && comment.author_id !== account?.id;
}

/** Case officers answer in public for their authority. */
export function mayAnswerFor(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "case officer");
}

/** Authors see what they wrote whatever became of it; so do the moderators of that government. */
export function mayReadUnpublished(
  account: Account | null,
  comment: OfGovernment & { author_id: string | null },
) {
  return (account !== null && comment.author_id === account.id) || mayModerate(account, comment);
}

/** Only whose comment it is changes it or takes it back. */
export function mayChange(owner: Owner, comment: { owner: Owner | null }) {
  return comment.owner === owner;
}

/** Case officers say whether a comment is taken back after closing, though never on what they wrote themselves. */
export function mayDecideWithdrawal(
  account: Account | null,
  comment: OfGovernment & { author_id: string | null },
) {
  return holds(account, comment, "case officer") && comment.author_id !== account?.id;
}

/** To read what is confidential is a right of its own, which no other office brings along. */
export function mayReadConfidential(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "confidential reader");
}

function holds(account: Account | null, { government_code }: OfGovernment, role: OfficialRole) {
  return (
    account?.offices.some((office) => office.government_code === government_code && office.role === role) ??
    false
  );
}
