import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { mayDecide, mayReadConfidential } from "#app/accounts/permissions.ts";
import { confidentialAddress } from "#app/comments/comment/addresses.ts";
import { findReason } from "#app/comments/comment/attribution-reason.server.ts";
import { isInQueue } from "#app/comments/comment/standing.ts";
import { listAlsoAddressed } from "#app/comments/reading/also-addressed.server.ts";
import { hasConfidential } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { listTakenOut } from "#app/comments/reading/redacted/list-redactable.server.ts";
import { findAmong } from "./among/among-moderators.server.ts";
import { viewHints } from "./hints/view-hints.server.ts";
import { findLastDone } from "./last-done.server.ts";
import { isOwnOrganisations } from "./own-organisation.server.ts";
import { nextInQueue } from "./queue.server.ts";
import { queueHref, readQueueFilters } from "./queue-filters.ts";
import { listReadyReasons } from "./ready-reasons/ready-reasons.server.ts";
import { redactHref } from "./redacting/redact-href.ts";
import { findForReview, type Review } from "./review.server.ts";
import { findSettings } from "./settings/find-settings.server.ts";
import { findOpenProposal } from "./two-people/proposals.server.ts";

interface WhichReview {
  government: string;
  commentId: string | undefined;
  /** The filters of the queue that the moderator goes through, and what they have just decided. */
  search: URLSearchParams;
}

/** All that the page has on which a moderator decides on a comment, with the way through the queue. */
export async function viewReview(
  { db, vault, now, t }: Pick<AppLoadContext, "db" | "vault" | "now" | "t">,
  moderator: Account,
  { government, commentId, search }: WhichReview,
) {
  const found = await findForReview({ db, t }, moderator, { government, commentId });
  const settings = await findSettings(db, government);
  const { hints, versions } = await viewHints(db, { review: found, listed: settings.words });
  const review = { ...found, versions };
  const filters = readQueueFilters(search);
  const [next, done] = await Promise.all([
    nextInQueue(db, moderator, { government, filters, after: review.comment }),
    findLastDone(db, moderator, search.get("decided")),
  ]);
  const { comment } = review;
  const proposal = isInQueue(comment) ? await findOpenProposal(db, comment) : null;
  const mayOpen =
    mayReadConfidential(moderator, review.comment) && (await hasConfidential(db, review.comment.id));
  return {
    government,
    review,
    withheld: await findReason(db, vault, review.comment),
    done,
    undone: search.has("undone"),
    proposed: search.has("proposed"),
    proposal,
    hints,
    also: await listAlsoAddressed(db, moderator, review.comment),
    among: mayDecide(moderator, comment) ? await findAmong(db, moderator, { comment }) : null,
    ready: await listReadyReasons(db, moderator, government),
    forTwo: settings.two_people,
    readerId: moderator.id,
    now: now.toISOString(),
    mayDecide:
      mayDecide(moderator, review.comment) && !(await isOwnOrganisations(db, moderator, review.comment.id)),
    confidential: mayOpen ? addressOfConfidential(review.comment) : null,
    taken: await listTakenOut(
      { db, t },
      { comment_id: review.comment.id, version: review.comment.current_version },
    ),
    redact: redactHref(government, filters, review.comment.id),
    queue: queueHref(government, filters),
    next: next && queueHref(government, filters, { comment: next }),
  };
}

function addressOfConfidential({ government_code, reference, number }: Review["comment"]) {
  return confidentialAddress(government_code, reference, number);
}
