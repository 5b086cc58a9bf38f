import { governmentName } from "#app/governments/government-name.ts";
import { useWords } from "#app/words/use-words.ts";
import { provisionAddress } from "../addresses.ts";
import type { Frame } from "../frame.ts";

interface Props {
  frame: Frame;
  /** The page on which it stands, where every consultation has one. */
  page: "" | "/measure" | "/comments";
  /** By reference, the anchor of the provision that the page is about where another one has it; left out elsewhere. */
  counterparts?: Record<string, string>;
}

/** Which governments hold the consultation together, and the ways to the same page of the others. */
export function JointSwitch({ frame, page, counterparts = {} }: Props) {
  const t = useWords();
  if (frame.heldWith.length === 0) return null;
  return (
    <nav className="app-texts" aria-label={t("consultations.held-together-by")}>
      <p>{t("consultations.held-together")}</p>
      <ul>
        <li aria-current="true">
          {t("consultations.this-page-of", { government: governmentName(t, frame) })}
        </li>
        {frame.heldWith.map((other) => (
          <li key={other.reference}>
            <a className="govuk-link" href={placeAt(other.reference, page, counterparts)}>
              {governmentName(t, other)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function placeAt(reference: string, page: Props["page"], counterparts: Record<string, string>) {
  const anchor = counterparts[reference];
  return anchor === undefined ? `/consultations/${reference}${page}` : provisionAddress(reference, anchor);
}
