import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { hasTechnologyOfficer } from "#app/accounts/technology-officers.server.ts";
import { longestReason } from "#app/moderation/grounds.ts";
import { newHold, putInHold } from "#app/moderation/holds/put-in-hold.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-queue-hold"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });
  const { id, number, parent_id, reference } = comment;
  const hasOfficer = await hasTechnologyOfficer(context.db, government);
  return { government, comment: { id, number, parent_id, reference }, hasOfficer };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const { comment } = await findForReview(context, moderator, { government, commentId: params.comment });
  const form = await readForm(request, newHold);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const result = await putInHold(context.db, moderator, { ...form.values, comment, now: context.now });
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 409 });
  return redirect(queueHref(government, {}, { held: "yes" }));
}

export default function PutInHoldPage() {
  const t = useWords();
  const { government, comment, hasOfficer } = useLoaderData<typeof loader>();
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
      <h1 className="govuk-heading-l">{t("titles.officials-queue-hold")}</h1>
      <p className="govuk-body">{t("holds-office.what-follows")}</p>
      {!hasOfficer && <p className="govuk-inset-text">{t("holds-office.nobody-named")}</p>}
      <form method="post" noValidate>
        <TextArea
          name="reason"
          label={t("holds-office.why-hold")}
          hint={t("holds-office.reason-hint", { most: longestReason })}
          error={errors?.reason}
          rows={4}
          defaultValue={typed?.reason}
        />
        <Button>{t("holds-office.put-in-hold")}</Button>
      </form>
    </>
  );
}
