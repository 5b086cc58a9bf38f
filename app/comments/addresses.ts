import { type FilterValues, filterQuery } from "./reading/comment-filters.ts";

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

/** A page on which a comment is written; `mends` is the number of a returned comment that is being mended. */
export function writingAddress(reference: string, part = "", mends: number | null = null) {
  return `/consultations/${reference}/comment${part}${mends === null ? "" : `?mend=${mends}`}`;
}

/** The page on which a point on that provision is written. */
export function pointAddress(reference: string, anchor: string, mends: number | null = null) {
  return writingAddress(reference, `/points/${encodeURIComponent(anchor)}`, mends);
}
