import type { Owner } from "#db/schema.ts";
import { organisationIn } from "../comment/addresses.ts";

/** What the list asks for that leaves organisations out; for one of them it asks by its id, for all by nothing. */
export const oneself = "myself";

/** The owners among these whose drafts and comments are asked for: all of them where nobody, or none of them, is. */
export function ownersAsked(owners: Owner[], asked: string): Owner[] {
  const own = owners.filter((owner) => (organisationIn(owner) ?? oneself) === asked);
  return own.length > 0 ? own : owners;
}

/** My comments, of those whom it asks for, at a page of what was sent. */
export function myCommentsAddress(asked: string, page = 1) {
  const query = new URLSearchParams({
    ...(asked && { for: asked }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `/my-comments?${query}` : "/my-comments";
}
