import { countryName } from "#app/accounts/countries.ts";
import { unnamed } from "#app/comments/comment/unnamed.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { Attribution } from "#db/schema.ts";

interface Props {
  author_name: string | null;
  organisation: string | null;
  stakeholder_group?: string | null;
  country?: string | null;
  answers_for?: string | null;
  attribution: Attribution;
  /** Who it is whose name is not published, see withheldAuthor. */
  withheld_name?: string | null;
  withheld_organisation?: string | null;
}

/**
 * By whom a comment is: name, organisation, stakeholder group and country. A name that is withheld from publication is
 * given where the moderators' page has it, and marked.
 */
export function WrittenBy(author: Props) {
  const { author_name, stakeholder_group, country, answers_for, attribution, withheld_name } = author;
  const organisation = author.organisation ?? author.withheld_organisation ?? null;
  const name = author_name ?? withheld_name ?? null;
  const rest = [
    answers_for ? `for ${answers_for}` : name && organisation,
    stakeholder_group,
    country && countryName(country),
  ].filter(Boolean);
  return (
    <>
      <strong>{name ?? organisation ?? unnamed(attribution)}</strong>
      {rest.length > 0 && `, ${rest.join(", ")}`}
      {notPublished[attribution] && (
        <>
          {" "}
          <Tag tone="ochre">{notPublished[attribution]}</Tag>
        </>
      )}
    </>
  );
}

const notPublished: Record<Attribution, string> = {
  named: "",
  "organisation only": "Name withheld from publication",
  withheld: "Name and organisation withheld from publication",
  "at risk": "Sent in at-risk mode",
};

/** `Comment 12`, or `Reply 13`: both are numbered in one series. */
export function commentName({ number, parent_id }: { number: number; parent_id: string | null }) {
  return `${parent_id ? "Reply" : "Comment"} ${number}`;
}
