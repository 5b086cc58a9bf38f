import { useWords } from "#app/words/use-words.ts";
import type { OutlineEntry } from "./measure-parts.ts";
import { writtenIn } from "./text-languages.ts";

interface ContentsEntry extends OutlineEntry {
  isShown: boolean;
}

interface Props {
  contents: ContentsEntry[];
  /** The address of the measure's page. */
  address: string;
  /** BCP 47, of the measure's words. */
  language: string | null;
}

/** The headings of a measure, at their depth; those on another part of it lead there. */
export function MeasureContents({ contents, address, language }: Props) {
  const t = useWords();
  const highest = Math.min(...contents.map(({ depth }) => depth));
  return (
    <nav className="app-contents app-no-print" aria-labelledby="contents">
      <h2 className="govuk-heading-s" id="contents">
        {t("consultations.contents")}
      </h2>
      <ul {...writtenIn(language)}>
        {contents.map(({ anchor, label, title, depth, isShown }) => (
          <li key={anchor} className={`app-contents__in-${Math.min(3, depth - highest)}`}>
            <a className="govuk-link" href={isShown ? `#${anchor}` : `${address}?at=${anchor}#${anchor}`}>
              {title || label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
