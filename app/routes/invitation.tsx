import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import {
  acceptInvitation,
  declineInvitation,
  findInvitation,
} from "#app/accounts/organisations/answer-invitation.server.ts";
import { organisationAddress, roleChoices, whySpent } from "#app/accounts/organisations/organisation.ts";
import { OrganisationLink } from "#app/accounts/organisations/organisation-link.tsx";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { capital } from "#app/content/phrases.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Moment } from "#app/ui/moment.tsx";

export const meta: MetaFunction = () => [{ title: "An invitation – Parley" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const invitation = await findInvitation(db, params.token);
  const { organisation_id, organisation_name, inviter_name, role, expires_at } = invitation;
  return {
    account: { name: account.name, email: account.email },
    invitation: { organisation_id, organisation_name, inviter_name, role, expires_at },
    spent: whySpent(invitation, now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const { intent } = await readTyped(request);
  const answer = { token: params.token, now };
  if (intent === "decline") {
    const declined = await declineInvitation(db, answer);
    return declined.ok ? redirect("/my-organisations") : data(declined, { status: 422 });
  }
  const accepted = await acceptInvitation(db, account, answer);
  if (!accepted.ok) return data({ errors: accepted.errors }, { status: 422 });
  return redirect(organisationAddress(accepted.organisationId, "/members"));
}

export default function InvitationPage() {
  const { account, invitation, spent } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  const { organisation_id, organisation_name, inviter_name, role, expires_at } = invitation;
  const does = roleChoices.find(({ value }) => value === role)?.hint ?? "";
  const article = role === "drafter" ? "a" : "an";
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">Join {organisation_name}</h1>
      <p className="govuk-body" id="form">
        {inviter_name} invites you to <OrganisationLink id={organisation_id} name={organisation_name} /> as{" "}
        {article} {role}. {capital(article)} {role} {does.charAt(0).toLowerCase() + does.slice(1)}.
      </p>
      {spent ? (
        <p className="govuk-inset-text">{spent}</p>
      ) : (
        <>
          <p className="govuk-body">
            You are signed in as {account.name} ({account.email}). The other members will see your name, its
            administrators also your e-mail address. The public will see neither here. You can accept until{" "}
            <Moment at={expires_at} timeZone="UTC" /> UTC.
          </p>
          <form method="post" className="govuk-button-group">
            <Button name="intent" value="accept">
              Accept
            </Button>
            <Button kind="secondary" name="intent" value="decline">
              Decline
            </Button>
          </form>
        </>
      )}
    </>
  );
}
