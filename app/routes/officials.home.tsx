import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { mayManageOfficials, mayModerate, mayRunConsultation } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { countRequests } from "#app/comments/own/withdrawing/requests.server.ts";
import { stages } from "#app/consultations/consultation.ts";
import { JointInvitations } from "#app/consultations/joint/joint-invitations.tsx";
import { listInvitationsTo } from "#app/consultations/joint/view-joint.server.ts";
import { listForOfficials } from "#app/consultations/list-consultations.server.ts";
import { OfficialsTable } from "#app/consultations/officials-table.tsx";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { viewOfficeNotes } from "#app/moderation/office-notes.server.ts";
import { OfficeNotes } from "#app/moderation/office-notes.tsx";
import { countWaiting } from "#app/moderation/queue.server.ts";
import { waitingTime } from "#app/moderation/waiting.ts";
import { WaitingCall } from "#app/moderation/waiting-call.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-home", { government: governmentName(t, data.government) }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const { code, name } = await findGovernment(db, params.government);
  const mayRun = mayRunConsultation(official, { government_code: code });
  const { waiting, oldest } = await countWaiting(db, official, code);
  return {
    government: { government_code: code, government_name: name },
    consultations: await listForOfficials(db, official, { government: code, now }),
    queue: { waiting, oldest: oldest && waitingTime(context.t, oldest, now) },
    invitations: mayRun ? await listInvitationsTo(db, official, code) : [],
    requests: await countRequests(db, official, code),
    mayRun,
    mayModerate: mayModerate(official, { government_code: code }),
    mayManage: mayManageOfficials(official, { government_code: code }),
    notes: await viewOfficeNotes(db, official, code),
  };
}

export default function OfficialsHomePage() {
  const { government, consultations, queue, requests, invitations, mayRun, mayModerate, mayManage, notes } =
    useLoaderData<typeof loader>();
  const t = useWords();
  const address = `/officials/${government.government_code}`;
  return (
    <>
      <h1 className="govuk-heading-xl">
        {t("consultation-editor.officials-of-government", { government: governmentName(t, government) })}
      </h1>
      <WaitingCall queue={queue} address={address} mayModerate={mayModerate} />
      <JointInvitations invitations={invitations} address={address} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/search`}>
          {t("search-office.heading")}
        </a>
      </p>
      <OfficeNotes government={government.government_code} notes={notes} />
      {mayRun && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/withdrawals`}>
            {requests === 0
              ? t("consultation-editor.requests-to-withdraw")
              : t("consultation-editor.so-many-requests-wait", { count: requests })}
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/moderation`}>
          {t("settings-office.how-we-moderate")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/templates`}>
          {t("templates-office.templates")}
        </a>
      </p>
      {mayManage && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/officials`}>
            {t("consultation-editor.officials-and-roles")}
          </a>
        </p>
      )}
      {mayRun && (
        <ButtonLink href={`${address}/consultations/new`}>
          {t("consultation-editor.write-a-consultation")}
        </ButtonLink>
      )}
      {consultations.length === 0 && (
        <p className="govuk-body">{t("consultation-editor.no-consultation-yet")}</p>
      )}
      {stages.map((stage) => {
        const own = consultations.filter(({ stage_now }) => stage_now === stage);
        if (own.length === 0) return null;
        return (
          <OfficialsTable key={stage} stage={stage} consultations={own} address={address} mayRun={mayRun} />
        );
      })}
    </>
  );
}
