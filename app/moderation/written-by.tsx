import { countryWords } from "#app/comments/comment/filter-words.ts";
import { unnamed } from "#app/comments/comment/unnamed.ts";
import { groupIn } from "#app/comments/reading/facts-in-words.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
  const { author_name, stakeholder_group, country, answers_for, attribution, withheld_name } = author;
  const organisation = author.organisation ?? author.withheld_organisation ?? null;
  const name = author_name ?? withheld_name ?? null;
  const speaker = answers_for ?? (name && organisation) ?? "";
  const isStated = (fact: string | null | undefined) => (fact ? "yes" : "no");
  return (
    <>
      {t("moderation.written-by", {
        name: name ?? organisation ?? unnamed(t, attribution),
        speaks: answers_for ? "authority" : speaker ? "organisation" : "alone",
        speaker,
        isGroupStated: isStated(stakeholder_group),
        group: groupIn(t, stakeholder_group ?? ""),
        isCountryStated: isStated(country),
        country: countryWords(t, country ?? ""),
        strong: (words) => <strong>{words}</strong>,
      })}
      {attribution !== "named" && (
        <>
          {" "}
          <Tag tone="ochre">{t(`moderation.not-published ${attribution}`)}</Tag>
        </>
      )}
    </>
  );
}

interface NumberedComment {
  number: number;
  parent_id: string | null;
}

/** `Comment 12`, or `Reply 13`: both are numbered in one series. */
export function commentName(t: Translator, { number, parent_id }: NumberedComment) {
  return t(`reading.${parent_id ? "reply" : "comment"}-number`, { number: String(number) });
}

/** What it is, for messages. */
export function kindOf({ parent_id }: Pick<NumberedComment, "parent_id">) {
  return parent_id ? "reply" : "comment";
}
