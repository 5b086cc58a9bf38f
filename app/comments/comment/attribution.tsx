import { OrganisationLink } from "#app/accounts/organisations/organisation-link.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution, StakeholderGroup } from "#db/schema.ts";
import { countryWords } from "./filter-words.ts";
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
  /** Where it came after the closing time, the change by which it was taken. */
  late_by?: string | null;
}

/** Who says it: the authority, or a person and what they speak for. */
export function AuthorName({ author }: { author: Author }) {
  const t = useWords();
  const { answers_for, author_name, organisation, organisation_id, attribution } = author;
  if (answers_for)
    return (
      <>
        {answers_for} <Tag tone="blue">{t("comment.official-reply")}</Tag>
      </>
    );
  // An organisation that does not name who wrote for it speaks for itself.
  const isByOrganisation = attribution === "organisation only" && organisation !== null;
  const name = author_name ?? (isByOrganisation ? null : unnamed(t, attribution));
  if (!organisation) return name;
  const shown = organisation_id ? (
    <OrganisationLink id={organisation_id} name={organisation} />
  ) : (
    organisation
  );
  return name ? t("comment.author-of-organisation", { name, organisation: shown }) : shown;
}

/** From which group and country it comes, and when. */
export function AuthorFacts({ author, at, timeZone }: { author: Author; at: string; timeZone: string }) {
  const t = useWords();
  const { answers_for, author_name, stakeholder_group, country } = author;
  return (
    <ul className="app-facts">
      {answers_for ? (
        author_name && <li>{t("comment.written-by", { name: author_name })}</li>
      ) : (
        <>
          <li>{stakeholder_group ? t(`terms.group ${stakeholder_group}`) : t("comment.group-not-stated")}</li>
          <li>{country ? countryWords(t, country) : t("comment.country-not-stated")}</li>
        </>
      )}
      <li>
        <SentAt at={at} timeZone={timeZone} attribution={author.attribution} />
      </li>
      {author.late_by && <li>{t("changes.late")}</li>}
    </ul>
  );
}
