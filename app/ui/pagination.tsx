import { useWords } from "#app/words/use-words.ts";
import { pageNumbers } from "./page-numbers.ts";

interface Props {
  page: number;
  pages: number;
  /** The address of a page by its number. */
  href: (page: number) => string;
  /** Of the one before and the one after, where these are found by what stands beside them; left out, by their numbers. */
  step?: (page: number, side: "before" | "after") => string;
}

/** Ways to the page before and the page after, to the first, the last and those around, and where we are. */
export function Pagination({ page, pages, href, step = href }: Props) {
  const t = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={t("ui.pages")}>
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={step(page - 1, "before")} rel="prev">
            <span className="govuk-pagination__link-title">{t("ui.previous-page")}</span>
          </a>
        </div>
      )}
      <p className="govuk-body app-pagination__here">{t("ui.page-of", { page, pages })}</p>
      <ul className="govuk-pagination__list">
        {pageNumbers(page, pages).map((number) =>
          number < 0 ? (
            <li key={number} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              …
            </li>
          ) : (
            <li
              key={number}
              className={`govuk-pagination__item ${number === page ? "govuk-pagination__item--current" : ""}`}
            >
              <a
                className="govuk-link govuk-pagination__link"
                href={href(number)}
                aria-label={t("ui.page-number", { page: number })}
                aria-current={number === page ? "page" : undefined}
              >
                {t.number(number)}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={step(page + 1, "after")} rel="next">
            <span className="govuk-pagination__link-title">{t("ui.next-page")}</span>
          </a>
        </div>
      )}
    </nav>
  );
}
