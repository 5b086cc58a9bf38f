import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { roleChoices, rolesInWords } from "./roles.ts";

interface AppointFormProps {
  typed?: Record<string, string>;
  errors?: Record<string, string>;
}

/** The code that someone read out, and what they are to be. */
export function AppointForm({ typed, errors }: AppointFormProps) {
  return (
    <form method="post" noValidate>
      <TextInput
        name="code"
        label="The person’s code"
        hint="They get it on their account page, under “Become an official”. Take it only from someone whom you know, in person or on a telephone number that you have."
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed?.code}
        error={errors?.code}
        className="govuk-input--width-20"
      />
      <Checkboxes
        name="roles"
        label="Roles"
        choices={roleChoices}
        defaultValues={typed?.roles?.split(",")}
        error={errors?.roles}
      />
      <TextInput
        name="reason"
        label="Reason (optional)"
        hint="It is kept with the change, for the administrators of your government."
        defaultValue={typed?.reason}
        error={errors?.reason}
      />
      <Button name="intent" value="show">
        Show me who it is
      </Button>
    </form>
  );
}

interface ConfirmProps {
  applicant: { name: string; lines: readonly (readonly [string, string])[] };
  roles: string[];
  typed: Record<string, string>;
  back: string;
}

/** Asks once more, with the person in sight. */
export function ConfirmAppointment({ applicant, roles, typed, back }: ConfirmProps) {
  const { code, reason = "" } = typed;
  return (
    <>
      <ApplicantFacts lines={applicant.lines} />
      <p className="govuk-body">
        Is this the person who read the code to you? Then they become {rolesInWords(roles)}. They are signed
        out, and sign in again with the office.
      </p>
      <form method="post" className="govuk-button-group">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="roles" value={roles.join(",")} />
        <input type="hidden" name="reason" value={reason} />
        <Button name="intent" value="appoint">
          Appoint {applicant.name}
        </Button>
        <a className="govuk-link" href={back}>
          No, change nothing
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
