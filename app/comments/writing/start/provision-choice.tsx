import { writtenIn } from "#app/consultations/text-languages.ts";
import { shortened } from "#app/content/phrases.ts";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  provisions: { anchor: string; label: string; kind: "heading" | "paragraph"; depth: number; text: string }[];
  /** Anchors of provisions that have a point already. */
  taken: string[];
  addressOf: (anchor: string) => string;
  /** BCP 47, of the measure's words. */
  language: string | null;
}

/** Provisions to choose one from, each with its first words. */
export function ProvisionChoice({ provisions, taken, addressOf, language }: Props) {
  const t = useWords();
  if (provisions.length === 0) return null;
  return (
    <ul className="app-choice">
      {provisions.map(({ anchor, label, depth, text }) => (
        <li key={anchor} className={`app-choice__item app-choice__item--${Math.min(depth, 4)}`}>
          <a className="govuk-link" href={addressOf(anchor)} {...writtenIn(language)}>
            {label}
          </a>
          {taken.includes(anchor) && (
            <strong className="app-choice__taken"> {t("writing.has-your-point")}</strong>
          )}
          {text !== label && (
            <span className="app-choice__text" {...writtenIn(language)}>
              {" "}
              {shortened(text, 140)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
