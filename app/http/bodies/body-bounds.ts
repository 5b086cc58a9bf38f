import { besidesFile, largestFile } from "#app/files/kinds.ts";
import { routeFinder } from "../route-patterns.ts";

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/**
 * What a form may weigh when it arrives, in bytes. A form's encoding makes up to nine bytes of a character that is not
 * Latin, so these hold what the fields may hold ninefold, and what somebody typed beyond that where it is to be shown again.
 */
export const bodySizes = {
  /** Names, choices, reasons of a few thousand characters. */
  short: 64 * kilobyte,
  /** A text of 50,000 characters, or an input of many fields. */
  text: megabyte,
  /** Texts of 200,000 characters and whole measures: the longest measure seen is 0.8 MB. */
  long: 4 * megabyte,
  /** A measure in its field and another as a file, or all texts of a comment. */
  measure: 10 * megabyte,
  /** A file with its form. */
  file: largestFile + besidesFile,
};

export type BodySize = keyof typeof bodySizes;

/** Every address of app/routes.ts that takes a form, and how large that form may be. What is not here takes short ones. */
export const bodySizeOf: Record<string, BodySize> = {
  "sign-up": "short",
  "sign-in": "short",
  "sign-out": "short",
  account: "short",
  "account/code": "short",
  "my-comments": "short",
  preview: "text",

  "organisations/new": "short",
  "organisations/:organisation/edit": "short",
  "organisations/:organisation/members": "short",
  "invitations/:token": "short",

  "consultations/:reference/at-risk": "short",
  "consultations/:reference/at-risk/key": "short",
  "consultations/:reference/at-risk/leave": "short",

  "consultations/:reference/comment": "text",
  "consultations/:reference/comment/points/:anchor": "long",
  "consultations/:reference/comment/questions": "long",
  "consultations/:reference/comment/governments/:other": "long",
  "consultations/:reference/comment/confidential": "long",
  "consultations/:reference/comment/attachments": "file",
  "consultations/:reference/comment/attachments/:file": "long",
  "consultations/:reference/comment/signature": "short",
  "consultations/:reference/comment/controlled": "short",
  "consultations/:reference/comment/versions": "short",
  "consultations/:reference/comment/check": "short",
  "consultations/:reference/comment/:kind": "short",
  "consultations/:reference/comment/:kind/:key": "text",

  "consultations/:reference/comments/:number/reply": "text",
  "consultations/:reference/comments/:number/change": "text",
  "consultations/:reference/comments/:number/endorse": "short",
  "consultations/:reference/comments/:number/flag": "short",
  "consultations/:reference/comments/:number/disown": "short",
  "consultations/:reference/comments/:number/withdraw": "short",
  "consultations/:reference/comments/:number/appeal": "short",
  "consultations/:reference/comments/:number/authorship": "short",

  "officials/:government/officials": "short",
  "officials/:government/officials/:official": "short",
  "officials/:government/queue/together": "text",
  "officials/:government/queue/:comment": "short",
  "officials/:government/queue/:comment/notes": "short",
  "officials/:government/queue/:comment/hold": "short",
  "officials/:government/hold/:comment": "short",
  "officials/:government/queue/:comment/undo": "short",
  "officials/:government/acts/:act": "short",
  "officials/:government/moderation": "text",
  "officials/:government/reasons": "text",
  "officials/:government/templates": "file",
  "officials/:government/flags": "short",
  "officials/:government/disowned": "short",
  "officials/:government/queue/:comment/put-back": "short",
  "officials/:government/queue/:comment/redact": "measure",
  "officials/:government/appeals/:appeal": "short",
  "officials/:government/withdrawals/:request": "short",
  "officials/:government/consultations/new": "measure",
  "officials/:government/consultations/:reference/edit": "measure",
  "officials/:government/consultations/:reference/changes": "short",
  "officials/:government/consultations/:reference/review": "short",
  "officials/:government/consultations/:reference/joint": "short",
  "officials/:government/invitations/:joint": "short",
  "officials/:government/consultations/:reference/stage": "short",
  "officials/:government/consultations/:reference/digest/edits": "short",
  "officials/:government/consultations/:reference/digest/rebuild": "short",
  "officials/:government/consultations/:reference/digest/key-points/:point": "short",
  "officials/:government/consultations/:reference/digest/key-points/:point/edit": "short",
  "officials/:government/consultations/:reference/digest/themes/:theme": "short",
  "officials/:government/consultations/:reference/digest/proposals": "short",
  "officials/:government/consultations/:reference/digest/passages": "short",
  "officials/:government/consultations/:reference/digest/passages/:passage": "short",
  "officials/:government/consultations/:reference/digest/quotes/:passage": "text",
  "officials/:government/consultations/:reference/digest/models": "short",
  "officials/:government/consultations/:reference/digest/to-check": "short",
  "officials/:government/consultations/:reference/digest/snapshots": "short",
  "officials/:government/consultations/:reference/digest/snapshots/:number": "short",
  "officials/:government/consultations/:reference/documents": "file",
  "officials/:government/consultations/:reference/versions": "long",
  "officials/:government/consultations/:reference/translations": "short",
  "officials/:government/consultations/:reference/translations/:language": "measure",
  "officials/:government/consultations/:reference/comments/:number/confidential": "short",
  "officials/:government/consultations/:reference/comments/:number/confidential/files/:attachment": "short",

  "*": "short",
};

/** Where a form may be sent as forms with files are; everywhere else one of many parts is only a cost. */
const withFiles = [
  "consultations/:reference/comment/attachments",
  "officials/:government/templates",
  "officials/:government/consultations/:reference/documents",
  "officials/:government/consultations/new",
  "officials/:government/consultations/:reference/edit",
  "officials/:government/consultations/:reference/translations/:language",
  "officials/:government/consultations/:reference/versions",
];

const routeOf = routeFinder(Object.keys(bodySizeOf).map((path) => ({ path })));

/** How large a form may be that is sent to that path, and whether it may hold files. */
export function bodyBoundOf(path: string): { size: BodySize; bytes: number; takesFiles: boolean } {
  const { route } = routeOf(path);
  const size = bodySizeOf[route] ?? "short";
  return { size, bytes: bodySizes[size], takesFiles: withFiles.includes(route) };
}
