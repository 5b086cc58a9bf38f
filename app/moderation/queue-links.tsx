import { useWords } from "#app/words/use-words.ts";

/** From the queue to what else moderators do. `appeals` is how many wait. */
export function QueueLinks({ government, appeals }: { government: string; appeals: number }) {
  const t = useWords();
  return (
    <ul className="app-links app-no-print">
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
        <a className="govuk-link" href="/guidance/moderation">
          {t("moderation.grounds-of-moderation")}
        </a>
      </li>
    </ul>
  );
}
