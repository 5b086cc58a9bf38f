import { organisationAddress } from "./organisation.ts";

/** The organisation's name, as it was signed, leading to its page. */
export function OrganisationLink({ id, name }: { id: string; name: string }) {
  return (
    <a className="govuk-link" href={organisationAddress(id)}>
      {name}
    </a>
  );
}
