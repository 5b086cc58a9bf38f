import { countryName } from "#app/accounts/countries.ts";
import { OrganisationLink } from "#app/accounts/organisations/organisation-link.tsx";
import { capital } from "#app/content/phrases.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { Attribution, StakeholderGroup } from "#db/schema.ts";
import { SentAt } from "./sent-at.tsx";
import { unnamed } from "./unnamed.ts";

interface Author {
  author_name: string | null;
  organisation: string | null;
  /** Given, the organisation's name leads to its page; left out where the name stands in a link already. */
  organisation_id?: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
  answers_for?: string | null;
  attribution?: Attribution;
}

/** Who says it: the authority, or a person and what they speak for. */
export function AuthorName({ author }: { author: Author }) {
  const { answers_for, author_name, organisation, organisation_id, attribution } = author;
  if (answers_for)
    return (
      <>
        {answers_for} <Tag tone="blue">Official reply</Tag>
      </>
    );
  // An organisation that does not name who wrote for it speaks for itself.
  const isByOrganisation = attribution === "organisation only" && organisation !== null;
  const name = author_name ?? (isByOrganisation ? null : unnamed(attribution));
  if (organisation && organisation_id)
    return (
      <>
        {name && `${name}, `}
        <OrganisationLink id={organisation_id} name={organisation} />
      </>
    );
  return <>{[name, organisation].filter(Boolean).join(", ")}</>;
}

/** From which group and country it comes, and when. */
export function AuthorFacts({ author, at, timeZone }: { author: Author; at: string; timeZone: string }) {
  const { answers_for, author_name, stakeholder_group, country } = author;
  return (
    <ul className="app-facts">
      {answers_for ? (
        author_name && <li>Written by {author_name}</li>
      ) : (
        <>
          <li>{stakeholder_group ? capital(stakeholder_group) : "Group not stated"}</li>
          <li>{country ? countryName(country) : "Country not stated"}</li>
        </>
      )}
      <li>
        <SentAt at={at} timeZone={timeZone} attribution={author.attribution} />
      </li>
    </ul>
  );
}
