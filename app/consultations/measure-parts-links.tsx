import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { PartLabels } from "./measure-parts.ts";

interface Props {
  parts: (PartLabels & { anchor: string })[];
  here: number;
  address: string;
  label: string;
}

/** Where a long measure is shown part by part: which part this is, and the ways to the one before and after. */
export function MeasureParts({ parts, here, address, label }: Props) {
  const t = useWords();
  const shown = parts[here];
  if (parts.length <= 1 || !shown) return null;
  const link = (rel: "prev" | "next") => {
    const part = parts[rel === "prev" ? here - 1 : here + 1];
    if (!part) return null;
    const title = titleOf(t, part);
    return (
      <a className="govuk-link" href={`${address}?at=${part.anchor}`} rel={rel}>
        {rel === "prev"
          ? t("consultations.previous-part", { title })
          : t("consultations.next-part", { title })}
      </a>
    );
  };
  return (
    <nav className="app-parts app-no-print" aria-label={label}>
      <p>
        {t("consultations.part-of-parts", {
          part: here + 1,
          parts: parts.length,
          title: titleOf(t, shown),
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      <p className="app-parts__ways">
        {link("prev")} {link("next")}
      </p>
    </nav>
  );
}

function titleOf(t: Translator, { first, last }: PartLabels) {
  return last === null ? first : t("consultations.from-to", { first, last });
}
