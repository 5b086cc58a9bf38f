import { chosenAddress } from "#app/words/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import { useDocument } from "./document-context.ts";

/** The page in other languages, each of which names itself. What is chosen here is remembered. */
export function Languages() {
  const t = useWords();
  const { address, languages } = useDocument();
  if (languages.length < 2) return null;
  return (
    <nav aria-label={t("ui.language")} className="app-languages">
      <ul>
        {languages.map(({ language, name }) => (
          <li key={language}>
            <a
              className="govuk-link"
              href={chosenAddress(address, language)}
              lang={language}
              hrefLang={language}
              aria-current={language === t.language ? "true" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Said of a language that nobody who grew up with it has read. */
export function NotReviewed() {
  const t = useWords();
  const { address, languages } = useDocument();
  const isReviewed = languages.find(({ language }) => language === t.language)?.reviewed ?? true;
  if (isReviewed) return null;
  return (
    <section aria-label={t("ui.translation")} className="app-not-reviewed">
      <p>
        {t("ui.not-reviewed", {
          link: (words) => (
            <a className="govuk-link" href={chosenAddress(address, "en")} hrefLang="en">
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
