import type { LaneName } from "./lane-bounds.ts";

/**
 * The addresses of app/routes.ts that are not made among all other pages: those that cost much where a consultation has
 * many comments, and those by which files come and go. `listed` costs much where it is asked for with a query.
 */
const lanes: Record<string, LaneName> = {
  "officials/:government/consultations/:reference/digest": "dear",
  "officials/:government/consultations/:reference/digest.csv": "dear",
  "officials/:government/consultations/:reference/digest/comments.csv": "dear",
  "officials/:government/consultations/:reference/digest/human-rights": "dear",
  "officials/:government/consultations/:reference/digest/print": "dear",
  "officials/:government/consultations/:reference/digest/campaigns/:campaign": "dear",
  "consultations/:reference/receipts/:number.pdf": "dear",
  "consultations/:reference/comments/:number/attachments/:attachment": "files",
  "consultations/:reference/comment/attachments": "files",
  "consultations/:reference/receipts/:number/files/:attachment": "files",
  "officials/:government/consultations/:reference/comments/:number/confidential/files/:attachment": "files",
};

/** The lane of an address as in app/routes.ts. */
export function laneOf(route: string): LaneName {
  return lanes[route] ?? "pages";
}

/** The addresses that stand in the table. */
export const placed = Object.keys(lanes);
