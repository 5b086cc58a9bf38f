/** The pages of writing that the first one leads to, by what its buttons say they want. */
const pages = new Map([
  ["add", "/points"],
  ["questions", "/questions"],
  ["technical", "/technical"],
  ["human-rights", "/human-rights"],
  ["attachments", "/attachments"],
  ["confidential", "/confidential"],
  ["signature", "/signature"],
  ["check", "/check"],
]);

/** The part of the address to go to next; the first page again for anything else. */
export function pageAfter(wanted: string | undefined) {
  return pages.get(wanted ?? "") ?? "";
}
