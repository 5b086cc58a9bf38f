import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";
import { countryName } from "../countries.ts";
import type { Organisation } from "./find-organisation.server.ts";
import { euRegister, shownWebsite } from "./organisation.ts";

/** What an organisation says of itself. Its website is shown as browsers resolve it, and recommended to nobody. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const t = useWords();
  const { country, stakeholder_group, website, register, register_number } = organisation;
  const address = website && shownWebsite(website);
  return (
    <dl className="govuk-summary-list">
      <Fact term={t("organisations.country")}>{countryName(t, country)}</Fact>
      <Fact term={t("organisations.stakeholder-group")}>{t(`terms.group ${stakeholder_group}`)}</Fact>
      {address && (
        <Fact term={t("organisations.website")}>
          <a className="govuk-link app-anywhere" href={address} rel="nofollow ugc">
            {address}
          </a>
        </Fact>
      )}
      {register && (
        <Fact term={register === euRegister ? t("organisations.eu-register") : register}>
          <span className="app-anywhere">{register_number}</span>
        </Fact>
      )}
    </dl>
  );
}

/** What its members can do from its page. */
export function ForMembers({ address, mayManage }: { address: string; mayManage: boolean }) {
  const t = useWords();
  return (
    <>
      <p className="app-actions govuk-body">
        <a className="govuk-link" href={`${address}/members`}>
          {t("organisations.members")}
        </a>
        {mayManage && (
          <a className="govuk-link" href={`${address}/edit`}>
            {t("organisations.change-this-page")}
          </a>
        )}
      </p>
      <p className="govuk-body">
        {t("organisations.where-to-write", {
          consultations: (words) => (
            <a className="govuk-link" href="/consultations">
              {words}
            </a>
          ),
          own: (words) => (
            <a className="govuk-link" href="/my-comments">
              {words}
            </a>
          ),
        })}
      </p>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}
