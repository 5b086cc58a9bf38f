import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayDecideAppeal } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { AppealDecisionForm } from "#app/moderation/appeals/appeal-decision-form.tsx";
import { AppealFacts } from "#app/moderation/appeals/appeal-facts.tsx";
import { decideAppeal, newAppealDecision } from "#app/moderation/appeals/decide-appeal.server.ts";
import { findAppeal } from "#app/moderation/appeals/list-appeals.server.ts";
import { hasDecider } from "#app/moderation/appeals/who-decides.server.ts";
import { GroundAndReason } from "#app/moderation/done.tsx";
import { ReviewedComment } from "#app/moderation/reviewed-comment.tsx";
import { viewReview } from "#app/moderation/view-review.server.ts";
import { commentName } from "#app/moderation/written-by.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-appeal", { comment: commentName(t, data.appeal) }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const appeal = await findAppeal(context.db, moderator, { government, appealId: params.appeal });
  const search = new URLSearchParams();
  const { review, confidential, taken } = await viewReview(context, moderator, {
    ...{ government, commentId: appeal.comment_id, search },
  });
  const mayDecide = mayDecideAppeal(moderator, appeal);
  const hasAnother = mayDecide || (await hasDecider(context.db, government, appeal));
  return { government, appeal, review, confidential, taken, mayDecide, hasAnother };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const form = await readForm(request, newAppealDecision);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const decision = { ...form.values, government, appealId: params.appeal, now: context.now };
  const result = await decideAppeal(context.db, moderator, decision);
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 409 });
  return redirect(`/officials/${government}/appeals?done`);
}

export default function OfficialsAppealPage() {
  const t = useWords();
  const { government, appeal, review, confidential, taken, mayDecide, hasAnother } =
    useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const isWaiting = appeal.decided_at === null && !appeal.isOvertaken;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: `/officials/${government}/appeals`, text: t("titles.officials-appeals") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <span className="govuk-caption-l">{appeal.title}</span>
      <h1 className="govuk-heading-l" id="form">
        {t("titles.officials-appeal", { comment: commentName(t, appeal) })}
      </h1>
      <AppealFacts appeal={appeal} />
      <GroundAndReason {...appeal} />
      <h2 className="govuk-heading-m">{t("appeals-office.why-its-author-appeals")}</h2>
      <p className="govuk-body app-typed" dir="auto">
        {appeal.appeal_reason}
      </p>
      {isWaiting && mayDecide && <AppealDecisionForm errors={errors} typed={typed} />}
      {isWaiting && !mayDecide && (
        <p className="govuk-inset-text">
          {t(hasAnother ? "appeals-office.another-decides" : "appeals-office.nobody-may-decide")}
        </p>
      )}
      {appeal.answer && <p className="govuk-body app-typed">{appeal.answer}</p>}
      {!isWaiting && appeal.answer === null && (
        <p className="govuk-inset-text">{t("appeals-office.overtaken")}</p>
      )}
      {!isWaiting && typed?.answer && (
        <>
          <h2 className="govuk-heading-m">{t("moderation.reason-you-wrote")}</h2>
          <p className="govuk-body app-typed">{typed.answer}</p>
        </>
      )}
      <ReviewedComment review={review} confidential={confidential} taken={taken} />
    </>
  );
}
