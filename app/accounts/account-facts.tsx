import type { ReactNode } from "react";
import { Day } from "#app/ui/day.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Account } from "./account.ts";
import { countryName } from "./countries.ts";

interface Props {
  account: Account;
  /** When somebody last signed up with this account's address. */
  signedUpAgain: string | null;
}

/** Who one is on the portal. */
export function AccountFacts({ account, signedUpAgain }: Props) {
  const t = useWords();
  const { name, email, stakeholder_group, organisation, country, offices } = account;
  return (
    <>
      <dl className="govuk-summary-list">
        <Fact term={t("accounts.name")}>{name}</Fact>
        <Fact term={t("accounts.e-mail")}>{email}</Fact>
        <Fact term={t("accounts.you-speak-for")}>
          {organisation
            ? t(`accounts.speaks-for ${stakeholder_group}`, { organisation })
            : t(`terms.group ${stakeholder_group}`)}
        </Fact>
        <Fact term={t("accounts.country")}>{countryName(t, country)}</Fact>
        {offices.length > 0 && (
          <Fact term={t("accounts.offices")}>
            {offices.map(({ government_code, role }) => (
              <div key={`${government_code} ${role}`}>
                {t("accounts.office-at", { role: t(`terms.role ${role}`), government: government_code })}
              </div>
            ))}
          </Fact>
        )}
      </dl>
      {signedUpAgain && (
        <p className="govuk-inset-text">
          {t("accounts.signed-up-again", { day: <Day at={signedUpAgain} timeZone="UTC" /> })}
        </p>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value app-anywhere">{children}</dd>
    </div>
  );
}
