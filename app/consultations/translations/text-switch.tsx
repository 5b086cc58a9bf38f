import { useDocument } from "#app/ui/document-context.ts";
import { useWords } from "#app/words/use-words.ts";
import { ownName } from "../text-languages.ts";
import { textParameter } from "./text-parameter.ts";
import type { ShownText } from "./translation.ts";

/** In which languages the government gave the text that is shown, and the way to each; which one is authentic is said. */
export function TextSwitch({ text: { authentic, language, languages } }: { text: ShownText }) {
  const t = useWords();
  const { address } = useDocument();
  if (languages.length < 2) return null;
  const name = (code: string | null) => t.displayName("language", code ?? "");
  return (
    <nav className="app-texts" aria-label={t("consultations.languages-of-the-text")}>
      <p>
        {language === authentic
          ? t("consultations.text-is-authentic", { language: name(language) })
          : t("consultations.text-is-a-translation", {
              language: name(language),
              authentic: name(authentic),
            })}
      </p>
      <p>{t("consultations.text-also-in")}</p>
      <ul>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <li key={other}>
              <a className="govuk-link" href={addressIn(address, other)} hrefLang={other}>
                {other === authentic ? (
                  t("consultations.authentic-one", { language: <OwnName language={other} /> })
                ) : (
                  <OwnName language={other} />
                )}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function OwnName({ language }: { language: string }) {
  return <span lang={language}>{ownName(language)}</span>;
}

/** The page with the text in that language. */
function addressIn(address: string, language: string) {
  const { pathname, searchParams } = new URL(address);
  const query = new URLSearchParams(searchParams);
  query.set(textParameter, language);
  return `${pathname}?${query}`;
}
