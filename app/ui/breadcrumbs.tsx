import { useWords } from "#app/words/use-words.ts";

interface Crumb {
  href: string;
  text: string;
}

/** The way from the front page to what is above this page. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const t = useWords();
  return (
    <nav className="govuk-breadcrumbs" aria-label={t("ui.breadcrumb")}>
      <ol className="govuk-breadcrumbs__list">
        {trail.map(({ href, text }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
