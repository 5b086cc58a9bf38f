import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { RequestList } from "#app/comments/own/withdrawing/request-list.tsx";
import { listWithdrawalRequests } from "#app/comments/own/withdrawing/requests.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-withdrawals"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const government = params.government?.toUpperCase() ?? "";
  return {
    government,
    done: new URL(request.url).searchParams.has("done"),
    ...(await listWithdrawalRequests(context.db, official, government)),
  };
}

export default function WithdrawalsPage() {
  const t = useWords();
  const { government, done, waiting, answered } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("ui.officials-of", { government }) }]}
      />
      {done && <Notice>{t("withdrawals-office.answered-one")}</Notice>}
      <h1 className="govuk-heading-xl">{t("withdrawals-office.requests-to-withdraw")}</h1>
      <p className="govuk-body">{t("withdrawals-office.when-authors-ask")}</p>
      <h2 className="govuk-heading-l">{t("withdrawals-office.waiting-for-an-answer")}</h2>
      {waiting.length === 0 && <p className="govuk-body">{t("withdrawals-office.none-waits")}</p>}
      <RequestList government={government} requests={waiting} />
      {answered.length > 0 && <h2 className="govuk-heading-l">{t("withdrawals-office.answered")}</h2>}
      <RequestList government={government} requests={answered} />
    </>
  );
}
