import { capital } from "#app/content/phrases.ts";
import { Day } from "#app/ui/day.tsx";
import type { Account } from "./account.ts";
import { countryName } from "./countries.ts";

interface Props {
  account: Account;
  /** When somebody last signed up with this account's address. */
  signedUpAgain: string | null;
}

/** Who one is on the portal. */
export function AccountFacts({ account, signedUpAgain }: Props) {
  const { name, email, stakeholder_group, organisation, country, offices } = account;
  return (
    <>
      <dl className="govuk-summary-list">
        <Fact term="Name">{name}</Fact>
        <Fact term="E-mail address">{email}</Fact>
        <Fact term="You speak for">
          {organisation ? `${organisation} (${stakeholder_group})` : capital(stakeholder_group)}
        </Fact>
        <Fact term="Country">{countryName(country)}</Fact>
        {offices.length > 0 && (
          <Fact term="Offices">
            {offices.map(({ government_code, role }) => `${capital(role)}, ${government_code}`).join("; ")}
          </Fact>
        )}
      </dl>
      {signedUpAgain && (
        <p className="govuk-inset-text">
          On <Day at={signedUpAgain} timeZone="UTC" /> somebody filled in the sign-up form with your e-mail
          address. It changed nothing, and they were told neither that you have an account nor anything about
          it. If it was you, there is nothing to do either.
        </p>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value app-anywhere">{children}</dd>
    </div>
  );
}
