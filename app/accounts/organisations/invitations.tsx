import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { listPendingInvitations } from "./invite.server.ts";
import { invitationDays, roleChoices } from "./organisation.ts";

type PendingInvitation = Awaited<ReturnType<typeof listPendingInvitations>>[number];

/** The link of an invitation, which is shown this once. */
export function NewInvitation({ link, email }: { link: string; email: string }) {
  return (
    <section className="app-invitation" aria-labelledby="invited">
      <h2 className="govuk-heading-m" id="invited">
        Pass on this link
      </h2>
      <p className="govuk-body">
        The portal does not send it: give it to {email} yourself. It is shown now and never again, works once
        and for {invitationDays} days. Whoever has it can accept, so send it to nobody else.
      </p>
      <p className="govuk-body">
        <code className="app-anywhere">{link}</code>
      </p>
    </section>
  );
}

/** The form with which an administrator invites someone. */
export function InvitationForm({
  typed,
  errors,
}: {
  typed?: Record<string, string>;
  errors?: Record<string, string>;
}) {
  return (
    <form method="post" noValidate>
      <TextInput
        name="email"
        label="E-mail address"
        hint="Of the person whom you invite. Only administrators see it."
        type="email"
        spellCheck={false}
        defaultValue={typed?.email}
        error={errors?.email}
      />
      <Radios
        name="role"
        label="Role"
        choices={roleChoices}
        defaultValue={typed?.role}
        error={errors?.role}
      />
      <Button name="intent" value="invite">
        Make an invitation
      </Button>
    </form>
  );
}

/** The invitations that have not been answered, each with a way to take it back. */
export function PendingInvitations({ invitations }: { invitations: PendingInvitation[] }) {
  if (invitations.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Invitations not answered yet</h2>
      <ul className="app-cards">
        {invitations.map(({ id, email, role, expires_at, inviter_name }) => (
          <li key={id} className="app-card">
            <h3 className="govuk-heading-s app-entry__author app-anywhere">{email}</h3>
            <ul className="app-facts">
              <li>
                As {role === "drafter" ? "a" : "an"} {role}
              </li>
              <li>Invited by {inviter_name}</li>
              <li>
                Until <Moment at={expires_at} timeZone="UTC" /> UTC
              </li>
            </ul>
            <form method="post">
              <input type="hidden" name="invitation" value={id} />
              <p className="govuk-body govuk-!-margin-bottom-0">
                <button className="app-button-link" type="submit" name="intent" value="revoke">
                  Take back<span className="govuk-visually-hidden"> the invitation to {email}</span>
                </button>
              </p>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
