import { useWords } from "#app/words/use-words.ts";
import { narrowingNames, type SearchFilters, searchAddress } from "./search-filters.ts";

/** What to try next. */
export function NothingFound({ filters }: { filters: SearchFilters }) {
  const t = useWords();
  const { q, ...narrowed } = filters;
  const isNarrowed = narrowingNames.some((name) => narrowed[name] !== "");
  return (
    <ul className="govuk-list govuk-list--bullet">
      {isNarrowed && q !== "" && (
        <li>
          <a className="govuk-link" href={searchAddress({ q })}>
            {t("search.try-everywhere")}
          </a>
        </li>
      )}
      <li>{t("search.try-fewer-words")}</li>
      <li>{t("search.try-other-words")}</li>
      <li>
        <a className="govuk-link" href="/consultations">
          {t("search.try-the-list")}
        </a>
      </li>
    </ul>
  );
}

/** Another spelling that more texts have. */
export function OtherSpelling({
  suggestion,
  href,
}: {
  suggestion: string | null;
  /** The address of a search for other words. */
  href: (words: string) => string;
}) {
  const t = useWords();
  if (suggestion === null) return null;
  return (
    <p className="govuk-body">
      {t("search.did-you-mean", {
        words: suggestion,
        link: (words) => (
          <a className="govuk-link" href={href(suggestion)}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}
