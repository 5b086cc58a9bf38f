import { withLanguage } from "#app/words/addresses.ts";
import { useDocument } from "./document-context.ts";

/** Where the page stands in each language, for search engines and what reads aloud. */
export function Alternates() {
  const { address, languages } = useDocument();
  const { origin, pathname, search } = new URL(address);
  return (
    <>
      {languages.map(({ language }) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={origin + withLanguage(pathname + search, language)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + pathname + search} />
    </>
  );
}
