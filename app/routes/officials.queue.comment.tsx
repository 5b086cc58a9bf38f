import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { isInQueue } from "#app/comments/comment/standing.ts";
import { AlsoAddressed } from "#app/comments/reading/also-addressed.tsx";
import { AmongLink } from "#app/moderation/among/among-link.tsx";
import { decide, newDecision } from "#app/moderation/decide.server.ts";
import { DecidedNotice, ToldNotice } from "#app/moderation/decided-notice.tsx";
import { HintPanel } from "#app/moderation/hints/hint-panel.tsx";
import { nextInQueue } from "#app/moderation/queue.server.ts";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { fillReason } from "#app/moderation/ready-reasons/fill-reason.server.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { ReviewAside, ReviewKeys, WayOn } from "#app/moderation/review-aside.tsx";
import { ReviewHeading } from "#app/moderation/review-heading.tsx";
import { ReviewedComment } from "#app/moderation/reviewed-comment.tsx";
import { answerTyped } from "#app/moderation/two-people/answer-typed.server.ts";
import { viewReview } from "#app/moderation/view-review.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
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

  const typed = await readTyped(request);
  if (typed.proposal) {
    const answered = await answerTyped(db, moderator, { commentId: comment.id, typed, now });
    if (!answered.ok) return data({ ...answered, version: undefined }, { status: answered.status });
    return redirect(queueHref(government, {}, { comment: comment.id }));
  }
  const filled = await fillReason(db, moderator, { government, typed, comment });
  const form = checkForm(filled, newDecision);
  // The decision stays about the version that was read, until the moderator is told that there is another.
  if (!form.ok) return data({ ...form, typed, version: typed.version }, { status: 422 });

  const result = await decide(db, moderator, { ...form.values, commentId: comment.id, now });
  if (!result.ok) return data({ ...result, typed, version: undefined }, { status: 422 });

  const filters = readQueueFilters(new URL(request.url).searchParams);
  const next = await nextInQueue(db, moderator, { government, filters, after: comment });
  const told = result.isProposed ? { proposed: "yes" } : { decided: comment.id };
  return redirect(queueHref(government, filters, { ...(next && { comment: next }), ...told }));
}

export default function QueueCommentPage() {
  const t = useWords();
  const {
    government,
    review,
    withheld,
    done,
    undone,
    proposed,
    now,
    confidential,
    taken,
    hints,
    also,
    among,
    queue,
    next,
    ...deciding
  } = useLoaderData<typeof loader>();
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
      <ToldNotice undone={undone} proposed={proposed} />
      <ReviewHeading review={review} withheld={withheld} now={now} />
      <WayOn links={{ queue, next }} isWaiting={isInQueue(review.comment)} />
      {among && (
        <AmongLink among={among} address={`/officials/${government}/queue/${review.comment.id}/notes`} />
      )}
      <ReviewKeys review={review} {...deciding} links={{ queue, next }} mayUndo={done?.isUndoable ?? false} />
      <AlsoAddressed others={also} />
      <HintPanel hints={hints} government={government} />
      <div className="app-review">
        <ReviewedComment review={review} confidential={confidential} taken={taken} />
        <ReviewAside review={review} {...deciding} form={{ errors, typed, version }} />
      </div>
    </>
  );
}
