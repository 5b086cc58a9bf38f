import { Excerpt } from "#app/comments/comment/excerpt.tsx";
import { type PartCounts, partWords } from "#app/comments/comment/part-words.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { isChangePending, isPublic } from "#app/comments/comment/standing.ts";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution, Position } from "#db/schema.ts";
import { type QueueFilters, queueHref } from "./queue-filters.ts";
import { kindOf, WrittenBy } from "./written-by.tsx";

interface QueueEntry extends PartCounts {
  id: string;
  number: number;
  parent_id: string | null;
  author_name: string | null;
  organisation: string | null;
  stakeholder_group: string | null;
  country: string | null;
  answers_for: string | null;
  attribution: Attribution;
  withheld_name: string | null;
  withheld_organisation: string | null;
  reference: string;
  title: string;
  position: Position | null;
  language: string | null;
  current_version: number;
  published_version: number | null;
  isOwn: boolean;
  proposed: 0 | 1;
  isOverdue: boolean;
  assigned: string | null;
  waited: string;
  excerpt: string;
}

interface Props {
  government: string;
  filters: QueueFilters;
  entries: QueueEntry[];
}

/** What waits, oldest first; each leads to the page where it is decided. */
export function QueueList({ government, filters, entries }: Props) {
  const t = useWords();
  return (
    <ol className="app-cards app-queue">
      {entries.map((entry) => (
        <li key={entry.id} className="app-card">
          <h2 className="govuk-heading-s app-queue__heading">
            <a className="govuk-link" href={queueHref(government, filters, { comment: entry.id })}>
              {t("moderation.comment-on", {
                kind: kindOf(entry),
                number: String(entry.number),
                reference: <span className="app-nowrap">{entry.reference}</span>,
              })}
            </a>{" "}
            <StateTags entry={entry} />{" "}
            {entry.isOverdue && <Tag tone="red">{t("settings-office.overdue")}</Tag>}{" "}
            {entry.proposed === 1 && <Tag tone="ochre">{t("two-people.waits-for-another")}</Tag>}
          </h2>
          <p className="govuk-body-s app-queue__title">{entry.title}</p>
          <Excerpt {...entry} />
          <ul className="app-facts">
            <li>
              <WrittenBy {...entry} />
            </li>
            {!entry.parent_id && (
              <li>
                <PositionTag position={entry.position} />
              </li>
            )}
            {partWords(t, entry).map((words) => (
              <li key={words}>{words}</li>
            ))}
            <li className="app-queue__waited">{t("moderation.waiting-for", { time: entry.waited })}</li>
            {entry.assigned && <li>{t("among.taken-on-by", { name: entry.assigned })}</li>}
            {entry.isOwn && <li>{t("moderation.written-by-you")}</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function StateTags({ entry }: { entry: QueueEntry }) {
  const t = useWords();
  if (isChangePending(entry))
    return <Tag tone="blue">{t("moderation.change-to-published", { kind: kindOf(entry) })}</Tag>;
  return (
    <>
      {isPublic(entry) && <Tag tone="green">{t("moderation.published")}</Tag>}{" "}
      {entry.current_version > 1 && <Tag tone="blue">{t("moderation.sent-again")}</Tag>}
    </>
  );
}
