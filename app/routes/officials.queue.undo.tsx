import { useActionData, useParams } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { undoLast } from "#app/moderation/undoing/undo-last.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-undo"));

export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireOfficial(context, request, params.government);
  return redirect(queueHref(params.government?.toUpperCase() ?? "", {}, { comment: params.comment }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });
  const { decision } = await readTyped(request);
  const result = await undoLast(db, moderator, { commentId: comment.id, decisionId: decision ?? "", now });
  if (!result.ok) return data(result, { status: 409 });
  return redirect(queueHref(government, {}, { comment: comment.id, undone: "yes" }));
}

/** Shown only where it could not be undone. */
export default function UndoPage() {
  const t = useWords();
  const { government = "", comment } = useParams();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">{t("titles.officials-undo")}</h1>
      <p className="govuk-body" id="decisions">
        <a className="govuk-link" href={queueHref(government.toUpperCase(), {}, { comment })}>
          {t("together.back-to-the-comment")}
        </a>
      </p>
    </>
  );
}
