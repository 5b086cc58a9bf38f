import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { findOrganisation, findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import {
  InvitationForm,
  NewInvitation,
  PendingInvitations,
} from "#app/accounts/organisations/invitations.tsx";
import { listPendingInvitations } from "#app/accounts/organisations/invite.server.ts";
import { Leaving } from "#app/accounts/organisations/leaving.tsx";
import { MemberEntry } from "#app/accounts/organisations/member-entry.tsx";
import { listMembers } from "#app/accounts/organisations/members.server.ts";
import { actOnMembers } from "#app/accounts/organisations/members-forms.server.ts";
import { organisationAddress } from "#app/accounts/organisations/organisation.ts";
import { mayManage } from "#app/accounts/permissions.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.organisation-members", { name: data?.name ?? t("titles.an-organisation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const { id, name } = await findOrganisation(db, params.organisation);
  const members = await listMembers(db, account, id);
  const manages = mayManage(await findRole(db, account, id));
  return {
    id,
    name,
    readerId: account.id,
    manages,
    members,
    invitations: manages ? await listPendingInvitations(db, account, { organisationId: id, now }) : [],
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const organisation = await findOrganisation(context.db, params.organisation);
  const done = await actOnMembers(request, context, { account, organisation });
  if (!done.ok) return data({ errors: done.errors, typed: done.typed, invited: null }, { status: 422 });
  // Not kept anywhere, so it cannot be shown after going elsewhere.
  if (done.invited) return { errors: undefined, typed: undefined, invited: done.invited };
  return redirect(done.next);
}

export default function MembersPage() {
  const t = useWords();
  const { id, name, readerId, manages, members, invitations } = useLoaderData<typeof loader>();
  const { errors, typed, invited } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <Breadcrumbs
        trail={[
          { href: "/my-organisations", text: t("organisations.my-organisations") },
          { href: organisationAddress(id), text: name },
        ]}
      />
      <h1 className="govuk-heading-xl">{t("organisations.members")}</h1>
      {invited && <NewInvitation {...invited} />}
      <p className="govuk-body" id="form">
        {t("organisations.only-members-see")}
      </p>
      <ul className="app-cards">
        {members.map((member) => (
          <MemberEntry
            key={member.id}
            member={member}
            isReader={member.id === readerId}
            mayManage={manages}
          />
        ))}
      </ul>
      {manages && (
        <>
          <PendingInvitations invitations={invitations} />
          <h2 className="govuk-heading-m">{t("organisations.invite-someone")}</h2>
          <InvitationForm typed={typed} errors={errors} />
        </>
      )}
      <Leaving name={name} readerId={readerId} />
    </>
  );
}
