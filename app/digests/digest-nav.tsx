import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "./addresses.ts";
import type { ContentsPart } from "./digest-contents.ts";
import type { DigestPart } from "./digest-parts.ts";

interface Props {
  consultation: { government_code: string; reference: string };
  contents: ContentsPart[];
  current: DigestPart;
}

/** From one page of the digest to the others. */
export function DigestNav({ consultation, contents, current }: Props) {
  const t = useWords();
  return (
    <nav className="app-digest-nav app-no-print" aria-label={t("digests.pages-of-the-digest")}>
      <ul className="app-facts">
        <li>
          <a className="govuk-link" href={digestAddress(consultation)}>
            {t("digests.first-page")}
          </a>
        </li>
        {contents.map(({ part, words, href }) => (
          <li key={part}>
            {part === current ? (
              <strong aria-current="page">{words}</strong>
            ) : (
              <a className="govuk-link" href={href}>
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
