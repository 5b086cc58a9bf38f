import type { LaneName } from "./lane-bounds.ts";

/**
 * The addresses of app/routes.ts that are not made among all other pages: those that take most of a second where there
 * are 20,000 comments (`npm run bench -- --holds`), and those by which files come and go.
 */
const lanes: Record<string, LaneName> = {
  "officials/:government/queue/together": "dear",
  "officials/:government/acts/:act": "dear",
  "officials/:government/not-published.csv": "dear",
  "officials/:government/templates": "files",
  "officials/:government/templates/:template/:file": "files",
  "officials/:government/search": "dear",
  "officials/:government/consultations/:reference/digest": "dear",
  "officials/:government/consultations/:reference/digest.csv": "dear",
  "officials/:government/consultations/:reference/digest/comments.csv": "dear",
  "officials/:government/consultations/:reference/digest/human-rights": "dear",
  "officials/:government/consultations/:reference/digest/print": "dear",
  "officials/:government/consultations/:reference/digest/documents/:document": "dear",
  "officials/:government/consultations/:reference/digest/:part": "dear",
  "officials/:government/consultations/:reference/digest/edits": "dear",
  "officials/:government/consultations/:reference/digest/rebuild": "dear",
  "officials/:government/consultations/:reference/digest/key-points": "dear",
  "officials/:government/consultations/:reference/digest/key-points/:point": "dear",
  "officials/:government/consultations/:reference/digest/key-points/:point/edit": "dear",
  "officials/:government/consultations/:reference/digest/themes/:theme": "dear",
  "officials/:government/consultations/:reference/digest/proposals": "dear",
  "officials/:government/consultations/:reference/digest/passages": "dear",
  "officials/:government/consultations/:reference/digest/passages/:passage": "dear",
  "officials/:government/consultations/:reference/digest/by-provision": "dear",
  "officials/:government/consultations/:reference/digest/asks": "dear",
  "officials/:government/consultations/:reference/digest/voices": "dear",
  "officials/:government/consultations/:reference/digest/to-check": "dear",
  "officials/:government/consultations/:reference/digest/quotes/:passage": "dear",
  "officials/:government/consultations/:reference/digest/models": "dear",
  "officials/:government/consultations/:reference/digest/campaigns/:campaign": "dear",
  "officials/:government/consultations/:reference/digest/snapshots": "dear",
  "officials/:government/consultations/:reference/digest/snapshots/:number": "dear",
  "officials/:government/consultations/:reference/digest/snapshots/:number.json": "dear",
  "officials/:government/consultations/:reference/digest/snapshots/:number/documents/:document": "dear",
  "officials/:government/consultations/:reference/digest/snapshots/:number/changes": "dear",
  "consultations/:reference/digest/:number": "dear",
  "consultations/:reference/digest/:number/documents/:document": "dear",
  "consultations/:reference/moderation": "dear",
  "consultations/:reference/moderation.csv": "dear",
  "governments/:code/moderation/:year": "dear",
  "governments/:code/moderation/:year.csv": "dear",
  "consultations/:reference/receipts/:number.pdf": "dear",
  "consultations/:reference/comments/:number/attachments/:attachment": "files",
  "consultations/:reference/documents/:document/:number": "files",
  "officials/:government/consultations/:reference/documents": "files",
  "consultations/:reference/comment/attachments": "files",
  "consultations/:reference/receipts/:number/files/:attachment": "files",
  "officials/:government/consultations/:reference/comments/:number/confidential/files/:attachment": "files",
};

/** The same for what is asked with a query: a list by itself is one page and kept, with filters it is any number. */
const queried: Record<string, LaneName> = {
  "consultations/:reference/comments": "dear",
  "organisations/:organisation": "dear",
  search: "dear",
};

/** The lane of an address as in app/routes.ts, asked with that query. */
export function laneOf(route: string, query = ""): LaneName {
  return (query && queried[route]) || lanes[route] || "pages";
}

/** The addresses that stand in the tables. */
export const placed = Object.keys({ ...lanes, ...queried });
