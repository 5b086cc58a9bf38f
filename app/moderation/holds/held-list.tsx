import { SentAt } from "#app/comments/comment/sent-at.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentName } from "../written-by.tsx";
import { holdAddress } from "./addresses.ts";
import type { HeldEntry } from "./list-held.server.ts";

interface Props {
  government: string;
  entries: readonly (HeldEntry & { isOverdue?: boolean })[];
}

/** Comments in the hold, each leading to the page on which it is read and decided on. */
export function HeldList({ government, entries }: Props) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {entries.map(
        ({ id, reference, title, time_zone, attribution, cause, held_at, isOverdue, ...comment }) => (
          <li key={id} className="app-card">
            <h3 className="govuk-heading-s">
              <a className="govuk-link" href={holdAddress(government, id)}>
                {t("appeals-office.about", {
                  comment: commentName(t, comment),
                  reference: <span className="app-nowrap">{reference}</span>,
                })}
              </a>{" "}
              {isOverdue && <Tag tone="red">{t("settings-office.overdue")}</Tag>}
            </h3>
            <p className="govuk-body-s">
              <bdi>{title}</bdi>
            </p>
            <p className="govuk-body">
              {t(`holds-office.since ${cause}`, {
                when: <SentAt at={held_at} timeZone={time_zone} attribution={attribution} />,
              })}
            </p>
          </li>
        ),
      )}
    </ol>
  );
}
