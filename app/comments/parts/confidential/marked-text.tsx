import { partsOf } from "./spans.ts";

/** A text that is not Markdown as officials read it, with what is confidential marked. */
export function MarkedText({ text }: { text: string }) {
  // Parts never change places, so that their order names them.
  const parts = partsOf(text).map((part, order) => ({ ...part, order }));
  return (
    <>
      {parts.map(({ order, ...part }) =>
        part.isConfidential ? (
          <mark className="app-confidential" key={order}>
            <span className="govuk-visually-hidden">(confidential from here) </span>
            {part.text}
            <span className="govuk-visually-hidden"> (to here)</span>
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
