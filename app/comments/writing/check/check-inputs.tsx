import type { Errors } from "#app/requests/refusals.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { inputAddress } from "../../comment/addresses.ts";
import { type InputKind, inputKinds } from "../../parts/inputs/input-kind.ts";
import { InputSummary } from "../../parts/inputs/input-summary.tsx";
import { InputWarnings } from "../../parts/inputs/input-warnings.tsx";
import { inputId, kinds, statedInputs } from "../../parts/inputs/kinds.ts";
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
  const t = useWords();
  return (
    <>
      {inputKinds.map((kind) =>
        statedInputs(kind, said[kind]).map(({ key, anchor, ...input }, index, { length: count }) => {
          const facts = { kind, number: index + 1, about: aboutWords(t, labels, anchor), hidden };
          return (
            <CheckRow
              key={key}
              id={inputId(kind, key)}
              term={t(count > 1 ? "check.numbered-input-on" : "check.input-on", facts)}
              change={inputAddress(place, kinds[kind].path, key)}
              words={t(count > 1 ? "check.change-numbered-input" : "check.change-input", facts)}
              problem={problems[inputId(kind, key)]}
            >
              <InputWarnings kind={kind} input={input} />
              <InputSummary groups={kinds[kind].groups} input={input} />
            </CheckRow>
          );
        }),
      )}
    </>
  );
}

function aboutWords(t: Translator, labels: Record<string, string>, anchor: string) {
  return anchor === "" ? t("input-pages.the-measure") : (labels[anchor] ?? t("input-pages.gone-provision"));
}
