import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { PreviewedPart } from "./view-redacting.server.ts";

export interface Previewed {
  parts: PreviewedPart[];
  /** What says that this and nothing else was seen. */
  sign: string;
  /** Where words that are taken out still stand. */
  standing: { where: string; words: string }[];
}

/** The comment as everyone will read it, as far as it is other than it was sent, and the button that publishes it so. */
export function Preview({ preview: { parts, sign, standing } }: { preview: Previewed }) {
  const t = useWords();
  return (
    <section className="app-decision" aria-labelledby="preview" tabIndex={-1}>
      <h2 className="govuk-heading-m" id="preview">
        {t("redacting.as-everyone-will-read-it")}
      </h2>
      <input type="hidden" name="seen" value={sign} />
      {parts.length === 0 && <p className="govuk-body">{t("redacting.nothing-taken-out")}</p>}
      {parts.map(({ name, label, html, text }) => (
        <section key={name} aria-labelledby={`preview-${name}`}>
          <h3 className="govuk-heading-s" id={`preview-${name}`}>
            {label}
          </h3>
          {html === null ? (
            <p className="govuk-body app-typed-lines" dir="auto">
              {text}
            </p>
          ) : (
            <Prose html={html} />
          )}
        </section>
      ))}
      {standing.length > 0 && <StillStanding standing={standing} />}
      <div className="app-actions govuk-!-margin-top-4">
        <Button name="intent" value="publish">
          {t(parts.length === 0 ? "redacting.publish-whole" : "redacting.publish-so")}
        </Button>
      </div>
    </section>
  );
}

function StillStanding({ standing }: Pick<Previewed, "standing">) {
  const t = useWords();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t("redacting.still-stand")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {standing.map(({ where, words }) => (
          <li key={`${where} ${words}`}>{t("redacting.stands-in", { words: <bdi>{words}</bdi>, where })}</li>
        ))}
      </ul>
      <div className="govuk-form-group govuk-checkboxes" data-module="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input className="govuk-checkboxes__input" id="leave" name="leave" type="checkbox" value="yes" />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="leave">
            {t("redacting.leave-them")}
          </label>
        </div>
      </div>
    </div>
  );
}
