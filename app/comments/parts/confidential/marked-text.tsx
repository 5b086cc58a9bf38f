import { useWords } from "#app/words/use-words.ts";
import { partsOf } from "./spans.ts";

/** A text of a field as officials read it, with what is confidential marked. */
export function MarkedText({ text }: { text: string }) {
  const t = useWords();
  // Parts never change places, so that their order names them.
  const parts = partsOf(text).map((part, order) => ({ ...part, order }));
  return (
    <>
      {parts.map(({ order, ...part }) =>
        part.isConfidential ? (
          <mark className="app-confidential" key={order}>
            <span className="govuk-visually-hidden">{t("confidential.from-here")} </span>
            {part.text}
            <span className="govuk-visually-hidden"> {t("confidential.to-here")}</span>
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
