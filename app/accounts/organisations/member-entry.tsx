import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { listMembers } from "./members.server.ts";
import { memberRoleChoices } from "./organisation.ts";

type ListedMember = Awaited<ReturnType<typeof listMembers>>[number];

interface Props {
  member: ListedMember;
  isReader: boolean;
  mayManage: boolean;
}

/** A member with their role; for administrators with the ways to change it. */
export function MemberEntry({ member, isReader, mayManage }: Props) {
  const t = useWords();
  const { id, name, email, role, invited_as } = member;
  return (
    <li className="app-card">
      <h2 className="govuk-heading-s app-entry__author">
        {isReader ? t("organisations.name-you", { name }) : name}
      </h2>
      <ul className="app-facts">
        <li>{t(`terms.member ${role}`)}</li>
        {email && <li className="app-anywhere">{email}</li>}
        {invited_as && invited_as !== email && (
          <li className="app-anywhere">{t("organisations.came-by-link", { email: invited_as })}</li>
        )}
      </ul>
      {mayManage && (
        <form method="post" className="app-inline-form">
          <input type="hidden" name="account" value={id} />
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor={`role-of-${id}`}>
              {t("organisations.role-of", { name, hidden })}
            </label>
            <select className="govuk-select" id={`role-of-${id}`} name="role" defaultValue={role}>
              {memberRoleChoices(t).map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
          <Button kind="secondary" name="intent" value="change role">
            {t("organisations.change-role", { name, hidden })}
          </Button>
        </form>
      )}
      {mayManage && !isReader && <Removal id={id} name={name} />}
    </li>
  );
}

const hidden = (words: ReactNode[]) => <VisuallyHidden>{words}</VisuallyHidden>;

function Removal({ id, name }: { id: string; name: string }) {
  const t = useWords();
  return (
    <Details summary={t("organisations.remove", { name })}>
      <form method="post">
        <input type="hidden" name="account" value={id} />
        <p className="govuk-body">{t("organisations.what-removing-does", { name })}</p>
        <Button kind="warning" name="intent" value="remove">
          {t("organisations.remove", { name })}
        </Button>
      </form>
    </Details>
  );
}
