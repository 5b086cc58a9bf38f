import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { AmongForms } from "#app/moderation/among/among-forms.tsx";
import { assign, findAmong, newNote, writeNote } from "#app/moderation/among/among-moderators.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-notes"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });
  const { id, number, parent_id, time_zone, reference } = comment;
  const among = await findAmong(context.db, moderator, { comment });
  return { government, comment: { id, number, parent_id, time_zone, reference }, among };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });
  const here = `/officials/${government}/queue/${comment.id}/notes`;
  const typed = await readTyped(request);
  if (typed.intent === "assign") {
    const given = await assign(db, moderator, { comment, to: typed.to ?? "", now });
    return given.ok ? redirect(here) : data({ errors: given.errors, typed }, { status: 422 });
  }
  const form = checkForm(typed, newNote);
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const written = await writeNote(db, moderator, { ...form.values, comment, now });
  return written.ok ? redirect(here) : data({ errors: written.errors, typed }, { status: 422 });
}

export default function NotesPage() {
  const t = useWords();
  const { government, comment, among } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
          { href: queueHref(government, {}, { comment: comment.id }), text: commentName(t, comment) },
        ]}
      />
      <ErrorSummary errors={errors} />
      <span className="govuk-caption-l">
        {comment.reference} {commentName(t, comment)}
      </span>
      <h1 className="govuk-heading-l">{t("titles.officials-notes")}</h1>
      <AmongForms among={among} timeZone={comment.time_zone} errors={errors} typed={typed} />
    </>
  );
}
