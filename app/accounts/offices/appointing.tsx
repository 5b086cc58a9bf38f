import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { OfficialRole } from "#db/schema.ts";
import { officialRoleChoices, rolesInWords } from "./roles.ts";

interface AppointFormProps {
  typed?: Record<string, string>;
  errors?: Errors;
}

/** The code that someone read out, and what they are to be. */
export function AppointForm({ typed, errors }: AppointFormProps) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <TextInput
        name="code"
        label={t("offices.persons-code")}
        hint={t("offices.persons-code-hint")}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed?.code}
        error={errors?.code}
        className="govuk-input--width-20"
      />
      <Checkboxes
        name="roles"
        label={t("offices.roles")}
        choices={officialRoleChoices(t)}
        defaultValues={typed?.roles?.split(",")}
        error={errors?.roles}
      />
      <TextInput
        name="reason"
        label={t("offices.reason")}
        hint={t("offices.reason-hint")}
        defaultValue={typed?.reason}
        error={errors?.reason}
      />
      <Button name="intent" value="show">
        {t("offices.show-who")}
      </Button>
    </form>
  );
}

interface ConfirmProps {
  applicant: { name: string; lines: readonly (readonly [string, string])[] };
  roles: OfficialRole[];
  typed: Record<string, string>;
  back: string;
}

/** Asks once more, with the person in sight. */
export function ConfirmAppointment({ applicant, roles, typed, back }: ConfirmProps) {
  const t = useWords();
  const { code, reason = "" } = typed;
  return (
    <>
      <ApplicantFacts lines={applicant.lines} />
      <p className="govuk-body">{t("offices.is-this-the-person", { roles: rolesInWords(t, roles) })}</p>
      <form method="post" className="govuk-button-group">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="roles" value={roles.join(",")} />
        <input type="hidden" name="reason" value={reason} />
        <Button name="intent" value="appoint">
          {t("offices.appoint", { name: applicant.name })}
        </Button>
        <a className="govuk-link" href={back}>
          {t("offices.change-nothing")}
        </a>
      </form>
    </>
  );
}

/** What is known of whoever is to become an official. */
function ApplicantFacts({ lines }: Pick<ConfirmProps["applicant"], "lines">) {
  return (
    <dl className="govuk-summary-list">
      {lines.map(([label, words]) => (
        <div className="govuk-summary-list__row" key={label}>
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value app-anywhere">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
