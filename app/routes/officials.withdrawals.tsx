import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { RequestList } from "#app/comments/own/withdrawing/request-list.tsx";
import { listWithdrawalRequests } from "#app/comments/own/withdrawing/requests.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction = () => [{ title: "Requests to withdraw – Officials – Parley" }];

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
  const { government, done, waiting, answered } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs trail={[{ href: `/officials/${government}`, text: `Officials ${government}` }]} />
      {done && <Notice>You have answered the request, and its author can read the answer.</Notice>}
      <h1 className="govuk-heading-xl">Requests to withdraw</h1>
      <p className="govuk-body">
        Until a consultation closes, authors withdraw their comments themselves. After that they ask here.
      </p>
      <h2 className="govuk-heading-l">Waiting for an answer</h2>
      {waiting.length === 0 && <p className="govuk-body">No request waits for an answer.</p>}
      <RequestList government={government} requests={waiting} />
      {answered.length > 0 && <h2 className="govuk-heading-l">Answered</h2>}
      <RequestList government={government} requests={answered} />
    </>
  );
}
