import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { DoneList } from "#app/moderation/done.tsx";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { undoLast } from "#app/moderation/undoing/undo-last.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-undo"));

/** What was done with the comment so far: shown where a decision could not be undone, and to whoever comes by the address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment, done } = await findForReview(context, moderator, {
    government,
    commentId: params.comment,
  });
  const { id, number, parent_id, time_zone } = comment;
  return { government, comment: { id, number, parent_id, time_zone }, done };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });
  const { decision = "" } = await readTyped(request);
  const result = await undoLast(db, moderator, { commentId: comment.id, decisionId: decision, now });
  if (!result.ok) return data(result, { status: 409 });
  return redirect(queueHref(government, {}, { comment: comment.id, undone: "yes" }));
}

export default function UndoPage() {
  const t = useWords();
  const { government, comment, done } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
          { href: queueHref(government, {}, { comment: comment.id }), text: commentName(t, comment) },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">{t("titles.officials-undo")}</h1>
      <h2 className="govuk-heading-m" id="decisions">
        {t("moderation.decisions-so-far")}
      </h2>
      <DoneList entries={done} timeZone={comment.time_zone} />
    </>
  );
}
