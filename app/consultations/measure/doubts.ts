import type { CutMeasure } from "./cut.ts";
import { headingNumber } from "./heading-number.ts";

/** What an official should look at before a measure is announced, or empty. */
export interface MeasureDoubts {
  /** Whether nothing has a number that it could be cited by. */
  isUnnumbered: boolean;
  /** Articles that stand inside a paragraph, as in text pasted from Word. */
  articlesInside: DoubtfulLine[];
  /** Lines that may begin a provision but were left where they stand. */
  leftAlone: DoubtfulLine[];
}

interface DoubtfulLine {
  /** What the line stays with; empty before the first provision. */
  label: string;
  line: string;
}

const article =
  /(?:^|[.;:!?”"»]\s+)((?:article|artikel|artículo|articulo|artikkel|článek|článok|članak|neni|член|art\.|чл\.)\s+\d+[a-z]?(?:\s?[.:—–-]|\s+\p{Lu}\p{Ll}|\s*$).{0,80})/imu;
const reference = /^\S+\s+\d+[a-z]?\s+(?:Absatz|Abs|Satz|Nummer|Nr|Buchst)/u;
const mostNamed = 20;

/** Judges how a measure was cut. */
export function doubtsIn({ preamble, provisions, doubts }: CutMeasure): MeasureDoubts {
  const labels = new Map(provisions.map(({ anchor, label }) => [anchor, label]));
  const texts = [{ label: "", markdown: preamble }, ...provisions];
  return {
    isUnnumbered: provisions.every(
      ({ kind, title }) => kind === "heading" && headingNumber(title).number === "",
    ),
    articlesInside: texts
      .flatMap(({ label, markdown }) => {
        const [, line = ""] = article.exec(markdown) ?? [];
        return line === "" || reference.test(line) ? [] : [{ label, line }];
      })
      .slice(0, mostNamed),
    leftAlone: doubts
      .slice(0, mostNamed)
      .map(({ anchor, line }) => ({ label: labels.get(anchor ?? "") ?? "", line })),
  };
}

/** Whether it must be acknowledged before the measure is announced. */
export function needsLook({ isUnnumbered, articlesInside }: MeasureDoubts) {
  return isUnnumbered || articlesInside.length > 0;
}
