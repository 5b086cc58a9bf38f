import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { nextInQueue } from "#app/moderation/queue.server.ts";
import { queueHref, readQueueFilters } from "#app/moderation/queue-filters.ts";
import { actOnRedacting } from "#app/moderation/redacting/act-redacting.server.ts";
import { RedactingForm } from "#app/moderation/redacting/redacting-form.tsx";
import { viewRedacting } from "#app/moderation/redacting/view-redacting.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-queue-redact", { comment: commentName(t, data.comment) }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const view = await viewRedacting(context, moderator, { government, commentId: params.comment });
  const filters = readQueueFilters(new URL(request.url).searchParams);
  const back = queueHref(government, filters, { comment: view.comment.id });
  return { government, ...view, queue: queueHref(government, filters), back };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const view = await viewRedacting(context, moderator, { government, commentId: params.comment });
  const typed = await readTyped(request);
  const answer = await actOnRedacting(context, moderator, { view, typed });
  if (!answer.ok) return data(answer, { status: answer.errors ? 422 : 200 });

  const { comment } = view;
  const filters = readQueueFilters(new URL(request.url).searchParams);
  const after = { id: comment.id, queued_at: comment.queued_at };
  const next = await nextInQueue(context.db, moderator, { government, filters, after });
  const told = answer.isProposed ? { proposed: "yes" } : { decided: comment.id };
  return redirect(queueHref(government, filters, { ...(next && { comment: next }), ...told }));
}

export default function RedactPage() {
  const t = useWords();
  const { government, comment, parts, marked, isRedacted, isMarkedFromBefore, queue, back } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, typed = marked, passages = [], preview = null } = answer ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queue, text: t("moderation.moderation-queue") },
          { href: back, text: commentName(t, comment) },
        ]}
      />
      <ErrorSummary errors={errors} />
      <span className="govuk-caption-l">{comment.reference}</span>
      <h1 className="govuk-heading-l" id="form">
        {t("redacting.heading", { comment: commentName(t, comment) })}
      </h1>
      {isRedacted && <p className="govuk-inset-text">{t("redacting.is-redacted")}</p>}
      {isMarkedFromBefore && <p className="govuk-inset-text">{t("redacting.marked-from-before")}</p>}
      <p className="govuk-body">{t("redacting.how-to-mark")}</p>
      {comment.isWaiting || answer ? (
        <RedactingForm
          version={typed.version ?? String(comment.current_version)}
          {...{ parts, typed, errors, passages, preview }}
        />
      ) : (
        <p className="govuk-body">{t("moderation.not-in-the-queue")}</p>
      )}
    </>
  );
}
