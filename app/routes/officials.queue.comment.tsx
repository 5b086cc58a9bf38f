import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { isInQueue } from "#app/comments/comment/standing.ts";
import { decide, newDecision } from "#app/moderation/decide.server.ts";
import { DecidedNotice } from "#app/moderation/decided-notice.tsx";
import { nextInQueue } from "#app/moderation/queue.server.ts";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { ReviewAside, WayOn } from "#app/moderation/review-aside.tsx";
import { ReviewHeading } from "#app/moderation/review-heading.tsx";
import { ReviewedComment } from "#app/moderation/reviewed-comment.tsx";
import { viewReview } from "#app/moderation/view-review.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-queue-comment", {
        comment: commentName(t, data.review.comment),
        reference: data.review.comment.reference,
      })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const search = new URL(request.url).searchParams;
  return viewReview(context, moderator, { government, commentId: params.comment, search });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });

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
  const t = useWords();
  const { government, review, withheld, done, now, mayDecide, confidential, taken, queue, next, redact } =
    useLoaderData<typeof loader>();
  const { errors, typed, version } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queue, text: t("moderation.moderation-queue") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <DecidedNotice done={done} government={government} />
      <ReviewHeading review={review} withheld={withheld} now={now} />
      <WayOn links={{ queue, next }} isWaiting={isInQueue(review.comment)} />
      <div className="app-review">
        <ReviewedComment review={review} confidential={confidential} taken={taken} />
        <ReviewAside
          review={review}
          mayDecide={mayDecide}
          form={{ errors, typed, version }}
          links={{ queue, next, redact }}
        />
      </div>
    </>
  );
}
