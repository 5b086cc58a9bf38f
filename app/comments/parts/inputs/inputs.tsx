import { provisionAddress } from "#app/consultations/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import type { SaidInput } from "./input-field.ts";
import type { InputKind } from "./input-kind.ts";
import { InputSummary } from "./input-summary.tsx";
import { inputId, kinds } from "./kinds.ts";

interface Props {
  kind: InputKind;
  inputs: (SaidInput & { key: string; anchor: string; label: string | null })[];
  /** BCP 47, of what the author wrote, where it is known. */
  language: string | null;
  /** Of the consultation. */
  reference: string;
}

/** The inputs of one kind that a comment has, each under what it is about; nothing where there are none. */
export function Inputs({ kind, inputs, language, reference }: Props) {
  const t = useWords();
  if (inputs.length === 0) return null;
  const { path, title, groups } = kinds[kind];
  return (
    <section aria-labelledby={path}>
      <h2 className="govuk-heading-m" id={path}>
        {t.say(title)}
      </h2>
      {inputs.map(({ key, anchor, label, ...input }) => (
        <section key={key} id={inputId(kind, key)}>
          <h3 className="govuk-heading-s">
            {anchor === "" ? (
              t("inputs.on-measure-as-whole")
            ) : (
              <a className="govuk-link" href={provisionAddress(reference, anchor)}>
                {label ?? anchor}
              </a>
            )}
          </h3>
          <InputSummary groups={groups} input={input} language={language} />
        </section>
      ))}
    </section>
  );
}
