import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { listPendingInvitations } from "./invite.server.ts";
import { invitationDays, memberRoleChoices } from "./organisation.ts";

type PendingInvitation = Awaited<ReturnType<typeof listPendingInvitations>>[number];

/** The link of an invitation, which is shown this once. */
export function NewInvitation({ link, email }: { link: string; email: string }) {
  const t = useWords();
  return (
    <section className="app-invitation" aria-labelledby="invited">
      <h2 className="govuk-heading-m" id="invited">
        {t("organisations.pass-on-link")}
      </h2>
      <p className="govuk-body">{t("organisations.link-shown-once", { email, days: invitationDays })}</p>
      <p className="govuk-body">
        <code className="app-anywhere">{link}</code>
      </p>
    </section>
  );
}

/** The form with which an administrator invites someone. */
export function InvitationForm({ typed, errors }: { typed?: Record<string, string>; errors?: Errors }) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <TextInput
        name="email"
        label={t("organisations.invited-e-mail")}
        hint={t("organisations.invited-e-mail-hint")}
        type="email"
        spellCheck={false}
        defaultValue={typed?.email}
        error={errors?.email}
      />
      <Radios
        name="role"
        label={t("organisations.role")}
        choices={memberRoleChoices(t)}
        defaultValue={typed?.role}
        error={errors?.role}
      />
      <Button name="intent" value="invite">
        {t("organisations.make-invitation")}
      </Button>
    </form>
  );
}

/** The invitations that have not been answered, each with a way to take it back. */
export function PendingInvitations({ invitations }: { invitations: PendingInvitation[] }) {
  const t = useWords();
  if (invitations.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("organisations.not-answered-yet")}</h2>
      <ul className="app-cards">
        {invitations.map(({ id, email, role, expires_at, inviter_name }) => (
          <li key={id} className="app-card">
            <h3 className="govuk-heading-s app-entry__author app-anywhere">{email}</h3>
            <ul className="app-facts">
              <li>{t("organisations.invited-as", { role })}</li>
              <li>{t("organisations.invited-by", { name: inviter_name })}</li>
              <li>{t("organisations.until", { moment: <Moment at={expires_at} timeZone="UTC" /> })}</li>
            </ul>
            <form method="post">
              <input type="hidden" name="invitation" value={id} />
              <p className="govuk-body govuk-!-margin-bottom-0">
                <button className="app-button-link" type="submit" name="intent" value="revoke">
                  {t("organisations.take-back", {
                    email,
                    hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                  })}
                </button>
              </p>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
