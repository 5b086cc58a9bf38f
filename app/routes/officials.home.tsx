import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { mayManageOfficials, mayModerate, mayRunConsultation } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { countRequests } from "#app/comments/own/withdrawing/requests.server.ts";
import { stages } from "#app/consultations/consultation.ts";
import { listForOfficials } from "#app/consultations/list-consultations.server.ts";
import { OfficialsTable } from "#app/consultations/officials-table.tsx";
import { capital, counted } from "#app/content/phrases.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { countWaiting } from "#app/moderation/queue.server.ts";
import { waitingTime } from "#app/moderation/waiting.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Officials: ${data.government.name} – Parley` : "Not found – Parley" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const { code, name } = await findGovernment(db, params.government);
  const { waiting, oldest } = await countWaiting(db, official, code);
  return {
    government: { code, name },
    consultations: await listForOfficials(db, official, { government: code, now }),
    queue: { waiting, oldest: oldest && waitingTime(oldest, now) },
    requests: await countRequests(db, official, code),
    mayRun: mayRunConsultation(official, { government_code: code }),
    mayModerate: mayModerate(official, { government_code: code }),
    mayManage: mayManageOfficials(official, { government_code: code }),
  };
}

export default function OfficialsHomePage() {
  const { government, consultations, queue, requests, mayRun, mayModerate, mayManage } =
    useLoaderData<typeof loader>();
  const address = `/officials/${government.code}`;
  return (
    <>
      <h1 className="govuk-heading-xl">Officials: {government.name}</h1>
      <section className="app-call" aria-labelledby="queue">
        <h2 className="govuk-heading-m" id="queue">
          {queue.waiting === 0
            ? "No comment waits for a moderator"
            : `${counted(queue.waiting, "comment")} ${queue.waiting === 1 ? "waits" : "wait"} for a moderator`}
        </h2>
        {queue.oldest && <p className="govuk-body">The oldest has waited for {queue.oldest}.</p>}
        {mayModerate && (
          <p className="govuk-body">
            <a className="govuk-link" href={`${address}/queue`}>
              Open the queue
            </a>
          </p>
        )}
      </section>
      {mayRun && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/withdrawals`}>
            {requests === 0
              ? "Requests to withdraw a comment"
              : `${counted(requests, "request")} to withdraw a comment ${requests === 1 ? "waits" : "wait"} for an answer`}
          </a>
        </p>
      )}
      {mayManage && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/officials`}>
            Officials and their roles
          </a>
        </p>
      )}
      {mayRun && <ButtonLink href={`${address}/consultations/new`}>Write a consultation</ButtonLink>}
      {consultations.length === 0 && <p className="govuk-body">There is no consultation yet.</p>}
      {stages.map((stage) => {
        const own = consultations.filter(({ stage_now }) => stage_now === stage);
        if (own.length === 0) return null;
        return (
          <OfficialsTable
            key={stage}
            heading={capital(stage)}
            consultations={own}
            address={address}
            mayRun={mayRun}
          />
        );
      })}
    </>
  );
}
