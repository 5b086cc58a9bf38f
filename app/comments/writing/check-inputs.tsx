import type { Errors } from "#app/http/refusals.ts";
import { inputAddress } from "../addresses.ts";
import { type InputKind, inputKinds } from "../inputs/input-kind.ts";
import { InputSummary } from "../inputs/input-summary.tsx";
import { InputWarnings } from "../inputs/input-warnings.tsx";
import { aboutWords } from "../inputs/inputs-list.tsx";
import { inputId, inputTitle, kinds, statedInputs } from "../inputs/kinds.ts";
import { CheckRow } from "./check-row.tsx";
import type { DraftContent } from "./draft.ts";
import type { WritingView } from "./open-writing.server.ts";

interface Props {
  view: WritingView;
  problems: Errors;
  /** As everyone will read it. */
  said: Pick<DraftContent, InputKind>;
}

/** The structured inputs of a comment that is being checked, each with what it is about and what it says. */
export function CheckInputs({ view: { labels, place }, problems, said }: Props) {
  return (
    <>
      {inputKinds.map((kind) =>
        statedInputs(kind, said[kind]).map(({ key, anchor, fields }, index, { length: count }) => (
          <CheckRow
            key={key}
            id={inputId(kind, key)}
            term={`${inputTitle(kind, { index, count })}: ${aboutWords(labels, anchor)}`}
            change={inputAddress(place, kinds[kind].path, key)}
            words={`the input on ${aboutWords(labels, anchor)} (${inputTitle(kind, { index, count })})`}
            problem={problems[inputId(kind, key)]}
          >
            <InputWarnings kind={kind} fields={fields} />
            <InputSummary groups={kinds[kind].groups} fields={fields} />
          </CheckRow>
        )),
      )}
    </>
  );
}
