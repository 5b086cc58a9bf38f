import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayDecide, mayReadConfidential } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { confidentialAddress } from "#app/comments/comment/addresses.ts";
import { findReason } from "#app/comments/comment/attribution-reason.server.ts";
import { isInQueue } from "#app/comments/comment/standing.ts";
import { hasConfidential } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { decide, newDecision } from "#app/moderation/decide.server.ts";
import { DecidedNotice } from "#app/moderation/decided-notice.tsx";
import { findLastDone } from "#app/moderation/last-done.server.ts";
import { nextInQueue } from "#app/moderation/queue.server.ts";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { ReviewAside, WayOn } from "#app/moderation/review-aside.tsx";
import { ReviewHeading } from "#app/moderation/review-heading.tsx";
import { Alike, History, RepliedTo, WhatChanged } from "#app/moderation/review-surroundings.tsx";
import { ReviewedVersionText } from "#app/moderation/reviewed-version.tsx";
import { commentName } from "#app/moderation/written-by.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${commentName(data.review.comment)} on ${data.review.comment.reference} – Moderation – Parley`
      : "Not found – Parley",
  },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, vault } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const review = await findForReview(db, moderator, { government, commentId: params.comment });
  const search = new URL(request.url).searchParams;
  const filters = readQueueFilters(search);
  const [next, done] = await Promise.all([
    nextInQueue(db, moderator, { government, filters, after: review.comment }),
    findLastDone(db, moderator, search.get("decided")),
  ]);
  return {
    government,
    review,
    withheld: await findReason(db, vault, review.comment),
    done,
    now: now.toISOString(),
    mayDecide: mayDecide(moderator, review.comment),
    confidential:
      mayReadConfidential(moderator, review.comment) && (await hasConfidential(db, review.comment.id))
        ? confidentialAddress(government, review.comment.reference, review.comment.number)
        : null,
    queue: queueHref(government, filters),
    next: next && queueHref(government, filters, { comment: next }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(db, moderator, { government, commentId: params.comment });

  const form = await readForm(request, newDecision);
  // The decision stays about the version that was read, until the moderator is told that there is another.
  if (!form.ok) return data({ ...form, version: form.typed.version }, { status: 422 });

  const result = await decide(db, moderator, { ...form.values, commentId: comment.id, now });
  if (!result.ok) return data({ ...result, typed: form.typed, version: undefined }, { status: 422 });

  const filters = readQueueFilters(new URL(request.url).searchParams);
  const next = await nextInQueue(db, moderator, { government, filters, after: comment });
  return redirect(queueHref(government, filters, { ...(next && { comment: next }), decided: comment.id }));
}

export default function QueueCommentPage() {
  const { government, review, withheld, done, now, mayDecide, confidential, queue, next } =
    useLoaderData<typeof loader>();
  const { errors, typed, version } = useActionData<typeof action>() ?? {};
  const { comment, versions, parent } = review;
  const [current] = versions;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: `Officials ${government}` },
          { href: queue, text: "Moderation queue" },
        ]}
      />
      <ErrorSummary errors={errors} />
      <DecidedNotice done={done} government={government} />
      <ReviewHeading review={review} withheld={withheld} now={now} />
      <WayOn links={{ queue, next }} isWaiting={isInQueue(comment)} />
      <div className="app-review">
        <div className="app-review__comment">
          {parent && <RepliedTo parent={parent} />}
          <Alike review={review} />
          <WhatChanged review={review} />
          {current && review.change && (
            <h2 className="govuk-heading-m">The whole of version {current.version}</h2>
          )}
          {current && (
            <ReviewedVersionText version={current} isReply={parent !== null} reference={comment.reference} />
          )}
          {confidential && (
            <p className="govuk-body app-no-print">
              <a className="govuk-link" href={confidential}>
                Read the confidential parts
              </a>
            </p>
          )}
          <History review={review} />
        </div>
        <ReviewAside
          review={review}
          mayDecide={mayDecide}
          form={{ errors, typed, version }}
          links={{ queue, next }}
        />
      </div>
    </>
  );
}
