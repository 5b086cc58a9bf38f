import { writingAddress } from "../addresses.ts";
import { CheckRow } from "./check-row.tsx";
import type { WritingView } from "./open-writing.server.ts";

/** The structured inputs of a comment that is being checked: on what each is. */
export function CheckInputs({ view: { content, labels, place } }: { view: WritingView }) {
  const kinds = [
    { term: "Technical input", page: "/technical", inputs: content.technical },
    { term: "Human-rights input", page: "/human-rights", inputs: content.human_rights },
  ];
  return (
    <>
      {kinds
        .filter(({ inputs }) => inputs.length > 0)
        .map(({ term, page, inputs }) => (
          <CheckRow
            key={page}
            term={term}
            change={writingAddress(place, page)}
            words={`your ${term.toLowerCase()}`}
          >
            <ul className="govuk-list">
              {inputs.map(({ key, anchor }) => (
                <li key={key}>
                  {anchor === "" ? "On the measure as a whole" : `On ${labels[anchor] ?? anchor}`}
                </li>
              ))}
            </ul>
          </CheckRow>
        ))}
    </>
  );
}
