import { countryName } from "#app/accounts/countries.ts";

interface Props {
  author_name: string | null;
  organisation: string | null;
  stakeholder_group?: string | null;
  country?: string | null;
  answers_for?: string | null;
}

/** By whom a comment is, as it is published: name, organisation, stakeholder group and country. */
export function WrittenBy({ author_name, organisation, stakeholder_group, country, answers_for }: Props) {
  const rest = [
    answers_for ? `for ${answers_for}` : organisation,
    stakeholder_group,
    country && countryName(country),
  ].filter(Boolean);
  return (
    <>
      <strong>{author_name ?? organisation ?? "Author not stated"}</strong>
      {rest.length > 0 && `, ${rest.join(", ")}`}
    </>
  );
}

/** `Comment 12`, or `Reply 13`: both are numbered in one series. */
export function commentName({ number, parent_id }: { number: number; parent_id: string | null }) {
  return `${parent_id ? "Reply" : "Comment"} ${number}`;
}

interface Versions {
  current_version: number;
  published_version: number | null;
}

/** Whether what waits, or was last decided, is a change to what everyone reads. */
export function isChangeToPublished({ current_version, published_version }: Versions) {
  return published_version !== null && published_version < current_version;
}
