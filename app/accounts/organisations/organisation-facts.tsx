import type { ReactNode } from "react";
import { capital } from "#app/content/phrases.ts";
import { countryName } from "../countries.ts";
import type { Organisation } from "./find-organisation.server.ts";
import { shownWebsite } from "./organisation.ts";

/** What an organisation says of itself. Its website is shown as browsers resolve it, and recommended to nobody. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { country, stakeholder_group, website, register, register_number } = organisation;
  const address = website && shownWebsite(website);
  return (
    <dl className="govuk-summary-list">
      <Fact term="Country">{countryName(country)}</Fact>
      <Fact term="Stakeholder group">{capital(stakeholder_group)}</Fact>
      {address && (
        <Fact term="Website">
          <a className="govuk-link app-anywhere" href={address} rel="nofollow ugc">
            {address}
          </a>
        </Fact>
      )}
      {register && (
        <Fact term={register}>
          <span className="app-anywhere">{register_number}</span>
        </Fact>
      )}
    </dl>
  );
}

/** What its members can do from its page. */
export function ForMembers({ address, mayManage }: { address: string; mayManage: boolean }) {
  return (
    <>
      <p className="app-actions govuk-body">
        <a className="govuk-link" href={`${address}/members`}>
          Members
        </a>
        {mayManage && (
          <a className="govuk-link" href={`${address}/edit`}>
            Change this page
          </a>
        )}
      </p>
      <p className="govuk-body">
        To write for it, choose it on the page of a{" "}
        <a className="govuk-link" href="/consultations">
          consultation
        </a>
        . What is being written is under{" "}
        <a className="govuk-link" href="/my-comments">
          My comments
        </a>
        .
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
