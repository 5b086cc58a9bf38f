import type { Errors } from "#app/requests/refusals.ts";
import { inputAddress } from "../../comment/addresses.ts";
import { type InputKind, inputKinds } from "../../parts/inputs/input-kind.ts";
import { InputSummary } from "../../parts/inputs/input-summary.tsx";
import { InputWarnings } from "../../parts/inputs/input-warnings.tsx";
import { inputId, inputTitle, kinds, statedInputs } from "../../parts/inputs/kinds.ts";
import { aboutWords } from "../inputs/inputs-list.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import type { CheckedTexts } from "./check-answers.tsx";
import { CheckRow } from "./check-row.tsx";

interface Props {
  view: WritingView;
  problems: Errors;
  /** As everyone will read it. */
  said: Pick<CheckedTexts["said"], InputKind>;
}

/** The structured inputs of a comment that is being checked, each with what it is about and what it says. */
export function CheckInputs({ view: { labels, place }, problems, said }: Props) {
  return (
    <>
      {inputKinds.map((kind) =>
        statedInputs(kind, said[kind]).map(({ key, anchor, ...input }, index, { length: count }) => (
          <CheckRow
            key={key}
            id={inputId(kind, key)}
            term={`${inputTitle(kind, { index, count })}: ${aboutWords(labels, anchor)}`}
            change={inputAddress(place, kinds[kind].path, key)}
            words={`the input on ${aboutWords(labels, anchor)} (${inputTitle(kind, { index, count })})`}
            problem={problems[inputId(kind, key)]}
          >
            <InputWarnings kind={kind} input={input} />
            <InputSummary groups={kinds[kind].groups} input={input} />
          </CheckRow>
        )),
      )}
    </>
  );
}
