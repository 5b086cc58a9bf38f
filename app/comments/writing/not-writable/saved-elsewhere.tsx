import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { saidPosition } from "../../drafts/said-position.ts";

interface Props {
  /** By field, what the draft says now. */
  elsewhere: Record<string, string>;
  /** What the fields are called. */
  labels?: Record<string, string>;
}

const usual = ["position", "remarks", "reasons", "wording"] as const;

/** What was saved in another place meanwhile, beside what was typed here. */
export function SavedElsewhere({ elsewhere, labels = {} }: Props) {
  const t = useWords();
  const texts = Object.entries(elsewhere).filter(([, text]) => text !== "");
  return (
    <section className="app-elsewhere" aria-labelledby="elsewhere">
      <h2 className="govuk-heading-m" id="elsewhere">
        {t("not-writable.saved-elsewhere")}
      </h2>
      <p className="govuk-body">{t("not-writable.saved-elsewhere-text")}</p>
      {texts.length === 0 && <p className="govuk-body">{t("not-writable.says-nothing")}</p>}
      {texts.map(([name, text]) => (
        <div key={name}>
          <h3 className="govuk-heading-s">{labels[name] ?? labelOf(t, name)}</h3>
          <pre className="app-typed" dir="auto">
            {name === "position" ? saidPosition(t, text) : text}
          </pre>
        </div>
      ))}
    </section>
  );
}

function labelOf(t: Translator, name: string) {
  const known = usual.find((other) => other === name);
  return known ? t(`not-writable.${known}`) : name;
}
