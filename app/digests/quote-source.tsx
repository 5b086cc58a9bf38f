import type { ReactNode } from "react";
import { commentAddress } from "#app/comments/comment/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution, StakeholderGroup } from "#db/schema.ts";
import { authorWords, countryWords, groupWords } from "./words-of.ts";

interface Props {
  source: {
    number: number;
    organisation: string | null;
    author_name: string | null;
    attribution: Attribution;
    stakeholder_group: StakeholderGroup | null;
    country?: string | null;
  };
  reference: string;
  /** What stands in front of where it comes from, and behind. */
  before?: ReactNode;
  after?: string;
  /** The place in the comment, where it is known. */
  href?: string;
}

/** Where something comes from: the comment, its author, for whom the author speaks and from which country. */
export function QuoteSource({ source, reference, before, after, href }: Props) {
  const t = useWords();
  const { number, stakeholder_group, country } = source;
  return (
    <p className="app-quote__source">
      {before}
      {before && " · "}
      {t("digests.comment-by", {
        number: String(number),
        author: authorWords(t, source),
        link: (words) => (
          <a className="govuk-link" href={href ?? commentAddress(reference, number)}>
            {words}
          </a>
        ),
      })}
      {" · "}
      {stakeholder_group ? groupWords(t, stakeholder_group) : t("digests.group-not-stated")}
      {country && ` · ${countryWords(t, country)}`}
      {after && ` · ${after}`}
    </p>
  );
}
