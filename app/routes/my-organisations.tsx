import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { listInvitationsFor } from "#app/accounts/organisations/answer-invitation.server.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { organisationAddress } from "#app/accounts/organisations/organisation.ts";
import { OrganisationLink } from "#app/accounts/organisations/organisation-link.tsx";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.my-organisations"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  return {
    organisations: await listOwnOrganisations(db, account),
    invitations: await listInvitationsFor(db, account, now),
  };
}

export default function MyOrganisationsPage() {
  const t = useWords();
  const { organisations, invitations } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs trail={[{ href: "/my-comments", text: t("organisations.my-comments") }]} />
      <h1 className="govuk-heading-xl">{t("organisations.my-organisations")}</h1>
      {organisations.length === 0 && <p className="govuk-body">{t("organisations.member-of-none")}</p>}
      <ul className="app-cards">
        {organisations.map(({ id, name, role }) => (
          <li key={id} className="app-card">
            <h2 className="govuk-heading-s app-entry__author">
              <OrganisationLink id={id} name={name} />
            </h2>
            <ul className="app-facts">
              <li>{t(`terms.member ${role}`)}</li>
              <li>
                <a className="govuk-link" href={organisationAddress(id, "/members")}>
                  {t("organisations.members-link", {
                    name,
                    hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                  })}
                </a>
              </li>
            </ul>
          </li>
        ))}
      </ul>
      <ButtonLink kind={organisations.length === 0 ? "primary" : "secondary"} href="/organisations/new">
        {t("organisations.new-organisation")}
      </ButtonLink>
      {invitations.length > 0 && <h2 className="govuk-heading-m">{t("organisations.you-are-invited")}</h2>}
      <ul className="app-cards">
        {invitations.map(({ id, organisation_id, organisation_name, expires_at }) => (
          <li key={id} className="app-card">
            <h3 className="govuk-heading-s app-entry__author">
              <OrganisationLink id={organisation_id} name={organisation_name} />
            </h3>
            <p className="govuk-body">
              {t("organisations.open-the-link", { moment: <Moment at={expires_at} timeZone="UTC" /> })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
