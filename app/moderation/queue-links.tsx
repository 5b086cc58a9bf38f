import { useWords } from "#app/words/use-words.ts";
import type { QueueFilters } from "./queue-filters.ts";
import { togetherAddress } from "./together/addresses.ts";

interface Props {
  government: string;
  filters: QueueFilters;
  /** How many comments wait that fit the filters, and how many flags do. */
  total: number;
  flags: number;
  appeals: number;
  /** How many comments somebody says are not theirs. */
  disowned: number;
}

/** What moderators go to from the queue. */
export function QueueLinks({ government, filters, total, flags, appeals, disowned }: Props) {
  const t = useWords();
  return (
    <ul className="app-links app-no-print">
      {disowned > 0 && (
        <li>
          <a className="govuk-link" href={`/officials/${government}/disowned`}>
            <strong>{t("disowning-office.so-many", { count: disowned })}</strong>
          </a>
        </li>
      )}
      {total > 1 && (
        <li>
          <a className="govuk-link" href={togetherAddress(government, filters)}>
            {t("together.decide-on-several")}
          </a>
        </li>
      )}
      <li>
        <a className="govuk-link" href={`/officials/${government}/decided`}>
          {t("moderation.what-was-decided")}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`/officials/${government}/search`}>
          {t("search-office.heading")}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`/officials/${government}/appeals`}>
          {t("appeals-office.so-many-appeals", { count: appeals })}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`/officials/${government}/flags`}>
          {t("flags-office.so-many-flags", { count: flags })}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`/officials/${government}/reasons`}>
          {t("ready-reasons.ready-reasons")}
        </a>
      </li>
      <li>
        <a className="govuk-link" href="/guidance/moderation">
          {t("moderation.grounds-of-moderation")}
        </a>
      </li>
    </ul>
  );
}
