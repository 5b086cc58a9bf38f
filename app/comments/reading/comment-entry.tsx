import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress, commentsAddress } from "../comment/addresses.ts";
import { AuthorFacts, AuthorName } from "../comment/attribution.tsx";
import { Excerpt } from "../comment/excerpt.tsx";
import type { CommentFilters } from "../comment/filters.ts";
import { partWords } from "../comment/part-words.ts";
import { PositionTag } from "../comment/position-tag.tsx";
import type { ListedEntry } from "./list-comments.server.ts";

/** A comment in a list: who, what position, the first words, and how much there is. */
export function CommentEntry({
  comment,
  consultation: { reference, time_zone },
  filters,
}: {
  comment: ListedEntry;
  consultation: { reference: string; time_zone: string };
  /** What the list is narrowed to, to which those behind this comment fit too. */
  filters: CommentFilters;
}) {
  const t = useWords();
  const { number, position, replies, submitted_at, wordings, confidential, alike, campaign_id } = comment;
  const parts = partWords(t, comment);
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          <AuthorName author={comment} />

          <VisuallyHidden> {t("reading.number-behind-name", { number: String(number) })}</VisuallyHidden>
        </a>
      </h3>
      <AuthorFacts author={comment} at={submitted_at} timeZone={time_zone} />
      <Excerpt {...comment} />
      <p className="app-entry__counts">
        <PositionTag position={position} />
        {parts.length === 0 && <span>{t("reading.general-remarks-only")}</span>}
        {parts.map((words) => (
          <span key={words}>{words}</span>
        ))}
        {wordings > 0 && <span>{t("reading.proposes-wording")}</span>}
        {confidential > 0 && <span>{t("reading.confidential-parts-counted", { count: confidential })}</span>}
        {replies > 0 && <span>{t("thread.replies", { count: replies })}</span>}
        <span>{t("reading.number", { number: String(number) })}</span>
      </p>
      {campaign_id && alike > 1 && (
        <p className="app-entry__alike">
          {t("reading.say-nearly-the-same", {
            count: alike - 1,
            link: (words) => (
              <a
                className="govuk-link"
                href={commentsAddress(reference, { ...filters, campaign: campaign_id })}
              >
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </li>
  );
}
