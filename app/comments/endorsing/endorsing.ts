import type { MemberRole } from "#db/schema.ts";

/** What the form sends where someone endorses in their own name. */
export const asMyself = "myself";

interface EndorsableComment {
  author_id: string | null;
  organisation_id: string | null;
}

interface Signatory {
  account_id: string;
  organisation_id: string | null;
}

/**
 * Nobody endorses what they wrote themselves, no organisation what was sent in its name, and none of its members that in
 * their own name. `role` is what the person who signs is in the organisation that the comment was sent for.
 */
export function isOwnComment(comment: EndorsableComment, signature: Signatory, role: MemberRole | null) {
  if (comment.author_id === signature.account_id) return true;
  if (signature.organisation_id === null) return role !== null;
  return comment.organisation_id === signature.organisation_id;
}
