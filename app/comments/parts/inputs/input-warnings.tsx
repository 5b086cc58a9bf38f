import { useWords } from "#app/words/use-words.ts";
import type { SaidInput } from "./input-field.ts";
import type { InputKind } from "./input-kind.ts";
import { kinds } from "./kinds.ts";

/** What looks odd in an input but may be right, where it is listed or checked; nothing where nothing does. */
export function InputWarnings({ kind, input }: { kind: InputKind; input: SaidInput }) {
  const t = useWords();
  return Object.entries(kinds[kind].warnings(input)).map(([name, warning]) => (
    <p key={name} className="govuk-body-s">
      <strong className="app-input-warning">{t("inputs.please-check", { warning: t.say(warning) })}</strong>
    </p>
  ));
}
