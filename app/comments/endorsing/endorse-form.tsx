import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/phrases.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import type { EndorsementSignature } from "./endorse.server.ts";
import { asMyself } from "./endorsing.ts";

interface Props {
  isOpen: boolean;
  /** In whose names the reader may endorse. */
  signatures: EndorsementSignature[];
  /** The version of the comment that the reader has before them. */
  version: number;
  typed?: Record<string, string>;
  errors?: Record<string, string>;
}

/** In whose name to endorse, each with exactly what becomes public. */
export function EndorseForm({ isOpen, signatures, version, typed, errors }: Props) {
  if (!isOpen)
    return (
      <p className="govuk-inset-text" id="form">
        This consultation is not open now, so it takes no endorsements.
      </p>
    );
  if (signatures.length === 0)
    return (
      <p className="govuk-inset-text" id="as">
        There is nobody left in whose name you can endorse this comment: it is your own, or has your
        endorsement already.
      </p>
    );
  return (
    <>
      <p className="govuk-body">
        To endorse a comment is to put a name under it. It is listed below the comment, and counts as no
        comment and no vote. You can withdraw it at any time, also when the consultation has closed.
      </p>
      <form method="post" id="form">
        <input type="hidden" name="version" value={version} />
        <Radios
          name="as"
          label="In whose name do you endorse it?"
          hint="Name, organisation, stakeholder group and country become public as they stand here."
          choices={signatures.map(asChoice)}
          defaultValue={typed?.as}
          error={errors?.as}
        />
        <Button>Endorse in public</Button>
      </form>
    </>
  );
}

function asChoice(signature: EndorsementSignature) {
  const { organisation_id, name, organisation, stakeholder_group, country } = signature;
  const facts = [name, organisation, capital(stakeholder_group), countryName(country)];
  const shown = `Public: ${facts.filter(Boolean).join(", ")}.`;
  return organisation_id === null
    ? { value: asMyself, text: "My own", hint: shown }
    : {
        value: organisation_id,
        text: organisation ?? "",
        hint: `${shown} Your own name is not shown. The organisation’s other approvers can withdraw it too.`,
      };
}
