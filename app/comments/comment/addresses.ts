import type { Owner } from "#db/schema.ts";
import { type FilterValues, filterQuery } from "./filters.ts";

/** A page of a consultation's list of comments, narrowed by the filters. */
export function commentsAddress(reference: string, filters: FilterValues = {}, page = 1) {
  return `/consultations/${reference}/comments${filterQuery(filters, page)}`;
}

/** A comment or reply, or a page that belongs to it. */
export function commentAddress(reference: string, number: number, part = "") {
  return `/consultations/${reference}/comments/${number}${part}`;
}

/** The receipts of a comment's versions. */
export function receiptAddress(reference: string, number: number) {
  return `/consultations/${reference}/receipts/${number}`;
}

/** The page on which officials read what is confidential in a comment. */
export function confidentialAddress(governmentCode: string, reference: string, number: number) {
  return `/officials/${governmentCode}/consultations/${reference}/comments/${number}/confidential`;
}

/** The pages of at-risk mode, in which one comments without an account. */
export function atRiskAddress(reference: string, part = "") {
  return `/consultations/${reference}/at-risk${part}`;
}

/** What can be kept of a receipt: the PDF, its canonical form, or what is sealed with its nonce. */
export type ReceiptFile = "pdf" | "json" | "full.txt";

/** A file to keep of one version's receipt. */
export function receiptFileAddress(
  { reference, number, version }: { reference: string; number: number; version: number },
  file: ReceiptFile,
) {
  return `${receiptAddress(reference, number)}.${file}?version=${version}`;
}

/** A confidential file of a version, as officials have it, for whoever sent it. */
export function ownFileAddress(
  { reference, number, version }: { reference: string; number: number; version: number },
  attachmentId: string,
) {
  return `${receiptAddress(reference, number)}/files/${attachmentId}?version=${version}`;
}

/** Which comment is being written: a new one, or one that is being changed; for oneself or for an organisation. */
export interface WritingPlace {
  reference: string;
  /** The number of the comment that is being changed. */
  changes?: number | null;
  /** The id of the organisation that it is written for. */
  organisation?: string | null;
}

/** The organisation whose draft or comment it is; null where it is a person's. */
export function organisationIn(owner: Owner | null) {
  const [kind, id] = owner?.split(":") ?? [];
  return kind === "organisation" ? (id ?? null) : null;
}

/** The account whose own the comment is; null for one that it sent for an organisation, which it may have left. */
export function personIn({ owner, author_id }: { owner: Owner | null; author_id: string | null }) {
  return organisationIn(owner) === null ? author_id : null;
}

/** A page on which a comment is written. */
export function writingAddress({ reference, changes, organisation }: WritingPlace, part = "") {
  const query = new URLSearchParams({
    ...(changes && { change: String(changes) }),
    ...(organisation && { for: organisation }),
  });
  return `/consultations/${reference}/comment${part}${query.size > 0 ? `?${query}` : ""}`;
}

/** The page on which a point on that provision is written. */
export function pointAddress(place: WritingPlace, anchor: string) {
  return writingAddress(place, `/points/${encodeURIComponent(anchor)}`);
}

/** The page with the inputs of one kind, `technical` or `human-rights`, or the one on which an input is written. */
export function inputAddress(place: WritingPlace, path: string, key?: string, anchor?: string) {
  return withQuery(writingAddress(place, `/${path}${key ? `/${key}` : ""}`), "on", anchor);
}

/** The page for choosing a provision: for a point, or for an input of that kind. */
export function chooseAddress(place: WritingPlace, path?: string) {
  return withQuery(writingAddress(place, "/points"), "input", path);
}

function withQuery(address: string, name: string, value: string | undefined) {
  if (!value) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ [name]: value })}`;
}

/** A file of a published or submitted comment. */
export function attachmentAddress(reference: string, number: number, id: string) {
  return `/consultations/${reference}/comments/${number}/attachments/${id}`;
}

/** The page on which it is marked what in the words of an attached file of a draft is confidential. */
export function markingAddress(place: WritingPlace, id: string) {
  return writingAddress(place, `/attachments/${encodeURIComponent(id)}`);
}

/** The page on which it is said who may read an attached file of a draft. */
export function secrecyAddress(place: WritingPlace, id: string) {
  const address = writingAddress(place, "/attachments");
  return `${address}${address.includes("?") ? "&" : "?"}file=${encodeURIComponent(id)}`;
}
