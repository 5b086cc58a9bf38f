interface Props {
  page: number;
  pages: number;
  /** The address of a page by its number. */
  href: (page: number) => string;
}

/** Ways to the page before and the page after, and where we are. */
export function Pagination({ page, pages, href }: Props) {
  if (pages <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label="Pages">
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={href(page - 1)} rel="prev">
            <span className="govuk-pagination__link-title">Previous page</span>
          </a>
        </div>
      )}
      <p className="govuk-body app-pagination__here">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={href(page + 1)} rel="next">
            <span className="govuk-pagination__link-title">Next page</span>
          </a>
        </div>
      )}
    </nav>
  );
}
