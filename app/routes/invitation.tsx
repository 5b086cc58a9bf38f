import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import {
  acceptInvitation,
  declineInvitation,
  findInvitation,
} from "#app/accounts/organisations/answer-invitation.server.ts";
import { organisationAddress, whySpent } from "#app/accounts/organisations/organisation.ts";
import { OrganisationLink } from "#app/accounts/organisations/organisation-link.tsx";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.invitation"));

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
  const t = useWords();
  const { account, invitation, spent } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  const { organisation_id, organisation_name, inviter_name, role, expires_at } = invitation;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">{t("organisations.join", { organisation: organisation_name })}</h1>
      <p className="govuk-body" id="form">
        {t("organisations.invites-you", {
          role,
          inviter: inviter_name,
          organisation: <OrganisationLink id={organisation_id} name={organisation_name} />,
        })}
      </p>
      {spent ? (
        <p className="govuk-inset-text">{t.say(spent)}</p>
      ) : (
        <>
          <p className="govuk-body">
            {t("organisations.who-sees-you", {
              ...account,
              moment: <Moment at={expires_at} timeZone="UTC" />,
            })}
          </p>
          <form method="post" className="govuk-button-group">
            <Button name="intent" value="accept">
              {t("organisations.accept")}
            </Button>
            <Button kind="secondary" name="intent" value="decline">
              {t("organisations.decline")}
            </Button>
          </form>
        </>
      )}
    </>
  );
}
