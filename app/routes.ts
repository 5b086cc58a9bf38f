import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the portal and the file that answers it. */
export default [
  index("routes/home.tsx"),
  route("sign-up", "routes/sign-up.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.tsx"),
  route("account", "routes/account.tsx"),
  route("account/code", "routes/account.code.tsx"),

  route("search", "routes/search.tsx"),
  route("governments", "routes/governments.tsx"),
  route("governments/:code", "routes/government.tsx"),
  route("guidance/:page", "routes/guidance.tsx"),

  route("officials/:government/officials", "routes/officials.officials.tsx"),
  route("officials/:government/officials/:official", "routes/officials.official.tsx"),
  route("officials/:government/queue", "routes/officials.queue.tsx"),
  route("officials/:government/queue/:comment", "routes/officials.queue.comment.tsx"),
  route("officials/:government/queue/:comment/put-back", "routes/officials.queue.put-back.tsx"),
  route("officials/:government/withdrawals", "routes/officials.withdrawals.tsx"),
  route("officials/:government/withdrawals/:request", "routes/officials.withdrawal.tsx"),
  route("officials/:government/decided", "routes/officials.decided.tsx"),

  route("officials/:government/consultations/:reference/digest", "routes/officials.digest.tsx"),
  route("officials/:government/consultations/:reference/digest.csv", "routes/officials.digest.csv.ts"),
  route(
    "officials/:government/consultations/:reference/digest/comments.csv",
    "routes/officials.digest.comments-csv.ts",
  ),
  route(
    "officials/:government/consultations/:reference/digest/human-rights",
    "routes/officials.digest.human-rights.tsx",
  ),
  route("officials/:government/consultations/:reference/digest/print", "routes/officials.digest.print.tsx"),
  route(
    "officials/:government/consultations/:reference/digest/campaigns/:campaign",
    "routes/officials.digest.campaign.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/key-points",
    "routes/officials.digest.key-points.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/key-points/:point",
    "routes/officials.digest.key-point.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/key-points/:point/edit",
    "routes/officials.digest.key-point.edit.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/themes/:theme",
    "routes/officials.digest.theme.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/passages",
    "routes/officials.digest.passages.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/passages/:passage",
    "routes/officials.digest.passage.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/proposals",
    "routes/officials.digest.proposals.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/quotes/:passage",
    "routes/officials.digest.quote.tsx",
  ),
  route("officials/:government/consultations/:reference/digest/models", "routes/officials.digest.models.tsx"),
  route("officials/:government/consultations/:reference/digest/edits", "routes/officials.digest.edits.tsx"),
  route(
    "officials/:government/consultations/:reference/digest/by-provision",
    "routes/officials.digest.by-provision.tsx",
  ),
  route("officials/:government/consultations/:reference/digest/asks", "routes/officials.digest.asks.tsx"),
  route("officials/:government/consultations/:reference/digest/voices", "routes/officials.digest.voices.tsx"),
  route(
    "officials/:government/consultations/:reference/digest/snapshots",
    "routes/officials.digest.snapshots.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/snapshots/:number",
    "routes/officials.digest.snapshot.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/snapshots/:number.json",
    "routes/officials.digest.snapshot.json.ts",
  ),
  route(
    "officials/:government/consultations/:reference/digest/snapshots/:number/changes",
    "routes/officials.digest.changes.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/digest/documents/:document",
    "routes/officials.digest.document.ts",
  ),
  route(
    "officials/:government/consultations/:reference/digest/to-check",
    "routes/officials.digest.to-check.tsx",
  ),
  route("officials/:government/consultations/:reference/digest/:part", "routes/officials.digest.part.tsx"),

  route("consultations", "routes/consultations.tsx"),
  route("consultations/:reference", "routes/consultation.tsx"),
  route("consultations/:reference/measure", "routes/consultation.measure.tsx"),
  route("consultations/:reference/questions", "routes/consultation.questions.tsx"),
  route("consultations/:reference/provisions/:anchor", "routes/consultation.provision.tsx"),
  route("consultations/:reference/digest/:number", "routes/consultation.digest.tsx"),

  route("consultations/:reference/comments", "routes/comments.tsx"),
  route("consultations/:reference/comments/:number", "routes/comment.tsx"),
  route("consultations/:reference/comments/:number/attachments/:attachment", "routes/attachment.ts"),
  route("consultations/:reference/comments/:number/reply", "routes/reply.tsx"),
  route("consultations/:reference/comments/:number/change", "routes/change.tsx"),
  route("consultations/:reference/comments/:number/endorse", "routes/endorse.tsx"),
  route("consultations/:reference/comments/:number/versions", "routes/compare-versions.tsx"),
  route("consultations/:reference/comments/:number/withdraw", "routes/withdraw.tsx"),
  route("consultations/:reference/comment", "routes/write-comment.tsx"),
  route("consultations/:reference/comment/points", "routes/choose-provision.tsx"),
  route("consultations/:reference/comment/points/:anchor", "routes/write-point.tsx"),
  route("consultations/:reference/comment/questions", "routes/write-questions.tsx"),
  route("consultations/:reference/comment/confidential", "routes/write-confidential.tsx"),
  route("consultations/:reference/comment/attachments", "routes/write-attachments.tsx"),
  route("consultations/:reference/comment/attachments/:file", "routes/write-marking.tsx"),
  route("consultations/:reference/comment/signature", "routes/write-signature.tsx"),
  route("consultations/:reference/comment/versions", "routes/draft-versions.tsx"),
  route("consultations/:reference/comment/check", "routes/check-comment.tsx"),
  route("consultations/:reference/at-risk", "routes/at-risk.tsx"),
  route("consultations/:reference/at-risk/key", "routes/at-risk.key.tsx"),
  route("consultations/:reference/at-risk/leave", "routes/at-risk.leave.ts"),
  route("consultations/:reference/comments/:number/authorship", "routes/authorship.tsx"),
  route("consultations/:reference/comment/:kind", "routes/list-inputs.tsx"),
  route("consultations/:reference/comment/:kind/:key", "routes/write-input.tsx"),
  route("consultations/:reference/receipts/:number", "routes/receipt.tsx"),
  route("consultations/:reference/receipts/:number.pdf", "routes/receipt.pdf.ts"),
  route("consultations/:reference/receipts/:number.json", "routes/receipt.json.ts"),
  route("consultations/:reference/receipts/:number.full.txt", "routes/receipt.full.ts"),
  route("consultations/:reference/receipts/:number/files/:attachment", "routes/receipt.file.ts"),
  route("my-comments", "routes/my-comments.tsx"),
  route("preview", "routes/preview.ts"),

  route("my-organisations", "routes/my-organisations.tsx"),
  route("organisations/new", "routes/organisation.new.tsx"),
  route("organisations/:organisation", "routes/organisation.tsx"),
  route("organisations/:organisation/edit", "routes/organisation.edit.tsx"),
  route("organisations/:organisation/members", "routes/organisation.members.tsx"),
  route("invitations/:token", "routes/invitation.tsx"),

  route("officials/:government", "routes/officials.home.tsx"),
  route("officials/:government/consultations/new", "routes/officials.consultation.new.tsx"),
  route(
    "officials/:government/consultations/:reference/comments/:number/confidential",
    "routes/officials.confidential.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/comments/:number/confidential/files/:attachment",
    "routes/officials.confidential.file.ts",
  ),
  route("officials/:government/consultations/:reference/edit", "routes/officials.consultation.edit.tsx"),
  route(
    "officials/:government/consultations/:reference/changes",
    "routes/officials.consultation.changes.tsx",
  ),
  route("officials/:government/consultations/:reference/stage", "routes/officials.consultation.stage.tsx"),
  route("officials/:government/consultations/:reference/translations", "routes/officials.translations.tsx"),
  route(
    "officials/:government/consultations/:reference/translations/:language",
    "routes/officials.translation.tsx",
  ),
  route(
    "officials/:government/consultations/:reference/translations/:language/file",
    "routes/officials.translation.file.ts",
  ),

  route("*", "routes/nowhere.tsx"),
] satisfies RouteConfig;
