import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { findApplicant } from "#app/accounts/offices/applicant.server.ts";
import { applicantLines } from "#app/accounts/offices/applicant-lines.ts";
import { appoint } from "#app/accounts/offices/appoint.server.ts";
import { AppointForm, ConfirmAppointment } from "#app/accounts/offices/appointing.tsx";
import { listOfficials } from "#app/accounts/offices/list-officials.server.ts";
import { OfficeHistory } from "#app/accounts/offices/office-history.tsx";
import { OfficialEntry } from "#app/accounts/offices/official-entry.tsx";
import { newAppointment } from "#app/accounts/offices/read-appointment.server.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-officials", { government: data.government.name }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const manager = requireOfficial(context, request, params.government);
  const { code, name } = await findGovernment(context.db, params.government);
  const search = new URL(request.url).searchParams;
  return {
    government: { code, name },
    readerId: manager.id,
    isDone: search.has("done"),
    isGone: search.has("gone"),
    ...(await listOfficials(context.db, manager, code)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now, t } = context;
  const manager = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(db, params.government);

  const typed = await readTyped(request);
  const again = { typed, applicant: null, roles: [] };
  const form = checkForm(typed, newAppointment);
  const who = await findApplicant(db, manager, { code: typed.code ?? "", government, now });
  if (!form.ok)
    return data({ ...again, errors: { ...(who.ok ? {} : who.errors), ...form.errors } }, { status: 422 });
  if (!who.ok) return data({ ...again, errors: who.errors }, { status: 422 });
  if (typed.intent !== "appoint") {
    const { applicant } = who;
    const shown = { name: applicant.name, lines: applicantLines(t, applicant) };
    return data({ ...again, errors: undefined, applicant: shown, roles: form.values.roles });
  }

  const result = await appoint(db, manager, { ...form.values, government, now });
  if (!result.ok) return data({ ...again, errors: result.errors }, { status: 422 });
  return redirect(`/officials/${government}/officials?done`);
}

export default function OfficialsPage() {
  const t = useWords();
  const { government, readerId, isDone, isGone, officials, changes } = useLoaderData<typeof loader>();
  const { errors, typed, applicant = null, roles = [] } = useActionData<typeof action>() ?? {};
  const address = `/officials/${government.code}/officials`;
  const trail = [
    {
      href: `/officials/${government.code}`,
      text: t("offices.officials-code", { government: government.code }),
    },
  ];
  if (applicant && typed)
    return (
      <>
        <Breadcrumbs trail={[...trail, { href: address, text: t("offices.officials-and-roles") }]} />
        <h1 className="govuk-heading-l">{t("offices.appoint-question", { name: applicant.name })}</h1>
        <ConfirmAppointment applicant={applicant} roles={roles} typed={typed} back={address} />
      </>
    );
  return (
    <>
      <Breadcrumbs trail={trail} />
      <ErrorSummary errors={errors} />
      {isDone && !errors && <Notice>{t("offices.change-made")}</Notice>}
      <h1 className="govuk-heading-xl">{t("offices.officials-of", { government: government.name })}</h1>
      {isGone && <p className="govuk-inset-text">{t("offices.role-gone")}</p>}
      <p className="govuk-body">{t("offices.administrators-alone")}</p>
      <h2 className="govuk-heading-m">{t("offices.who-holds-role")}</h2>
      <ul className="app-cards">
        {officials.map((official) => (
          <OfficialEntry
            key={official.id}
            official={official}
            isReader={official.id === readerId}
            address={address}
          />
        ))}
      </ul>
      <h2 className="govuk-heading-m" id="form">
        {t("offices.appoint-someone")}
      </h2>
      <AppointForm typed={typed} errors={errors} />
      <h2 className="govuk-heading-m">{t("offices.every-change")}</h2>
      <OfficeHistory changes={changes} />
    </>
  );
}
