import { capital } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import type { listMembers } from "./members.server.ts";
import { roleChoices } from "./organisation.ts";

type ListedMember = Awaited<ReturnType<typeof listMembers>>[number];

interface Props {
  member: ListedMember;
  isReader: boolean;
  mayManage: boolean;
}

/** A member with their role; for administrators with the ways to change it. */
export function MemberEntry({ member, isReader, mayManage }: Props) {
  const { id, name, email, role, invited_as } = member;
  return (
    <li className="app-card">
      <h2 className="govuk-heading-s app-entry__author">
        {name}
        {isReader && " (you)"}
      </h2>
      <ul className="app-facts">
        <li>{capital(role)}</li>
        {email && <li className="app-anywhere">{email}</li>}
        {invited_as && invited_as !== email && (
          <li className="app-anywhere">Came by the link meant for {invited_as}</li>
        )}
      </ul>
      {mayManage && (
        <form method="post" className="app-inline-form">
          <input type="hidden" name="account" value={id} />
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor={`role-of-${id}`}>
              Role<span className="govuk-visually-hidden"> of {name}</span>
            </label>
            <select className="govuk-select" id={`role-of-${id}`} name="role" defaultValue={role}>
              {roleChoices.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
          <Button kind="secondary" name="intent" value="change role">
            Change<span className="govuk-visually-hidden"> the role of {name}</span>
          </Button>
        </form>
      )}
      {mayManage && !isReader && <Removal id={id} name={name} />}
    </li>
  );
}

function Removal({ id, name }: { id: string; name: string }) {
  return (
    <Details summary={`Remove ${name}`}>
      <form method="post">
        <input type="hidden" name="account" value={id} />
        <p className="govuk-body">
          {name} can then no longer write or submit for the organisation. What was submitted stays.
        </p>
        <Button kind="warning" name="intent" value="remove">
          Remove {name}
        </Button>
      </form>
    </Details>
  );
}
