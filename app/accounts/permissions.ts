import { forbidden } from "#app/requests/refusals.ts";
import { type MemberRole, memberRoles, type OfficialRole, type Owner, type SetAside } from "#db/schema.ts";
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

/** Analysts and case officers correct their own government's digest; who only moderates does not. */
export function mayEditDigest(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "analyst") || holds(account, consultation, "case officer");
}

/** Case officers let sentences of their consultation's public comments go to a server with models. */
export function mayUseModels(account: Account | null, consultation: OfGovernment) {
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

/** Another moderator confirms what one has proposed, or sends it back; neither is who wrote the comment. */
export function mayConfirm(
  account: Account | null,
  proposal: OfGovernment & { author_id: string | null; moderator_id: string },
) {
  return mayDecide(account, proposal) && proposal.moderator_id !== account?.id;
}

/** Anyone who is signed in points moderators to a published comment that is not their own. */
export function mayFlag(account: Account | null, comment: { author_id: string | null }) {
  return account !== null && comment.author_id !== account.id;
}

/** Moderators answer, though neither what they flagged themselves nor about what they wrote. */
export function mayAnswerFlag(
  account: Account | null,
  flag: OfGovernment & { author_id: string | null; account_id: string },
) {
  return mayDecide(account, flag) && flag.account_id !== account?.id;
}

/** Moderators clear up whose a comment is; not who disowned it, wrote it or hid it, each of whom took a part. */
export function maySettleDisowning(
  account: Account | null,
  disowning: OfGovernment & { author_id: string | null; account_id: string; hidden_by: string | null },
) {
  return mayAnswerFlag(account, disowning) && disowning.hidden_by !== account?.id;
}

/** Administrators say how their own government moderates; all its officials may see it. */
export function maySetModeration(account: Account | null, government: OfGovernment) {
  return holds(account, government, "administrator");
}

/** Case officers and administrators give the templates in which their government's documents are made; all its officials may see them. */
export function maySetTemplates(account: Account | null, government: OfGovernment) {
  return holds(account, government, "case officer") || holds(account, government, "administrator");
}

/** A moderator decides on an appeal who took no part in what it is about, and did not write it. */
export function mayDecideAppeal(
  account: Account | null,
  appeal: OfGovernment & { author_id: string | null; tookPart: boolean },
) {
  return mayDecide(account, appeal) && !appeal.tookPart;
}

/** Case officers answer in public for their authority. */
export function mayAnswerFor(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "case officer");
}

/** Case officers publish a digest of their consultation, and take it back. */
export function mayPublishDigest(account: Account | null, consultation: OfGovernment) {
  return holds(account, consultation, "case officer");
}

/** Of what may release controlled technology, officials other than technology officers know nothing. */
export type MaybeInHold = OfGovernment & { set_aside: SetAside | null };

/** Authors see what they wrote whatever became of it; so do the moderators of that government, or who reads what is held there. */
export function mayReadUnpublished(
  account: Account | null,
  comment: MaybeInHold & { author_id: string | null },
) {
  return (account !== null && comment.author_id === account.id) || mayReview(account, comment);
}

/** Moderators read what waits for them or was decided; technology officers what is in the hold, and they alone. */
export function mayReview(account: Account | null, comment: MaybeInHold) {
  return comment.set_aside === "technology" ? mayReadHeld(account, comment) : mayModerate(account, comment);
}

/** Technology officers, whom the government names for it, read what is in the hold, with its confidential parts. */
export function mayReadHeld(account: Account | null, government: OfGovernment) {
  return holds(account, government, "technology officer");
}

/** They say what becomes of it, though never of what they wrote themselves. */
export function mayDecideHeld(account: Account | null, comment: OfGovernment & { author_id: string | null }) {
  return mayReadHeld(account, comment) && comment.author_id !== account?.id;
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

/** To read what is confidential is a right of its own, which no other office brings along but to what is in the hold. */
export function mayReadConfidential(account: Account | null, comment: MaybeInHold) {
  return comment.set_aside === "technology"
    ? mayReadHeld(account, comment)
    : holds(account, comment, "confidential reader");
}

/** Who reads what is confidential also says that a claim does not hold, though never on what they wrote themselves. */
export function mayRefuseClaim(
  account: Account | null,
  comment: OfGovernment & { author_id: string | null },
) {
  return holds(account, comment, "confidential reader") && comment.author_id !== account?.id;
}

/** Administrators give roles to the officials of their own government, and take them away. */
export function mayManageOfficials(account: Account | null, government: OfGovernment) {
  return holds(account, government, "administrator");
}

/** Every member sees who the others are; nobody else does. */
export function mayReadMembers(role: MemberRole | null) {
  return role !== null;
}

/** Every member writes in the organisation's drafts. */
export function mayDraftFor(role: MemberRole | null) {
  return role !== null;
}

/** A member deletes a draft that they alone wrote; one that others worked on is deleted by who submits for them all. */
export function mayDeleteDraft(role: MemberRole | null, draft: { isOthersWork: boolean }) {
  return maySubmitFor(role) || (mayDraftFor(role) && !draft.isOthersWork);
}

/** Approvers and administrators submit, and endorse, for the organisation. */
export function maySubmitFor(role: MemberRole | null) {
  return ranksAtLeast(role, "approver");
}

/** Administrators change the organisation's page, invite, remove and change roles. */
export function mayManage(role: MemberRole | null) {
  return ranksAtLeast(role, "administrator");
}

/**
 * A person takes back their own endorsement. An organisation's is taken back by whoever submits for it, or by the member
 * who gave it; not by one who has left, since they no longer speak for it.
 */
export function mayWithdrawEndorsement(
  account: Account | null,
  endorsement: { account_id: string; organisation_id: string | null },
  role: MemberRole | null,
) {
  const isOwn = account !== null && endorsement.account_id === account.id;
  if (endorsement.organisation_id === null) return isOwn;
  return maySubmitFor(role) || (isOwn && role !== null);
}

function ranksAtLeast(role: MemberRole | null, least: MemberRole) {
  return role !== null && memberRoles.indexOf(role) >= memberRoles.indexOf(least);
}

function holds(account: Account | null, { government_code }: OfGovernment, role: OfficialRole) {
  return (
    account?.offices.some((office) => office.government_code === government_code && office.role === role) ??
    false
  );
}
