import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayDecideWithdrawal } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { AnswerForm, AnswerGiven } from "#app/comments/own/withdrawing/answer-form.tsx";
import { findAskedAbout } from "#app/comments/own/withdrawing/asked-about.server.ts";
import { AskedAbout } from "#app/comments/own/withdrawing/asked-about.tsx";
import { decideRequest, newAnswer } from "#app/comments/own/withdrawing/decide-request.server.ts";
import { RequestFacts, requestedComment } from "#app/comments/own/withdrawing/request-list.tsx";
import { findWithdrawalRequest } from "#app/comments/own/withdrawing/requests.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-withdrawal", requestedComment(data.request)) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const asked = { government, requestId: params.request };
  const found = await findWithdrawalRequest(context.db, official, asked);
  return {
    government,
    request: found,
    comment: await findAskedAbout(context.db, official, found),
    mayDecide: mayDecideWithdrawal(official, found),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  const form = await readForm(request, newAnswer);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const answer = { ...form.values, government, requestId: params.request, now: context.now };
  const result = await decideRequest(context.db, official, answer);
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 422 });
  return redirect(`/officials/${government}/withdrawals?done`);
}

export default function WithdrawalPage() {
  const t = useWords();
  const { government, request, comment, mayDecide } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const { decided_at, title } = request;
  const address = `/officials/${government}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: address, text: t("ui.officials-of", { government }) },
          { href: `${address}/withdrawals`, text: t("withdrawals-office.requests-to-withdraw") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <span className="govuk-caption-l">{title}</span>
      <h1 className="govuk-heading-l">{t("titles.officials-withdrawal", requestedComment(request))}</h1>
      <RequestFacts request={request} />
      <h2 className="govuk-heading-m govuk-!-margin-top-4">{t("withdrawals-office.why-its-author-asks")}</h2>
      <p className="govuk-body app-typed" dir="auto">
        {request.reason}
      </p>
      {decided_at === null && mayDecide && <AnswerForm errors={errors} typed={typed} />}
      {decided_at === null && !mayDecide && <p className="govuk-body">{t("withdrawals-office.your-own")}</p>}
      {decided_at !== null && <AnswerGiven answer={request.answer} unsent={typed?.answer} />}
      <AskedAbout request={request} comment={comment} />
    </>
  );
}
