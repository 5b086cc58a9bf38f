import type { Errors } from "#app/requests/refusals.ts";
import { useWords } from "#app/words/use-words.ts";
import type { DecisionOutcome } from "#db/schema.ts";
import { DecisionForm } from "../decision-form.tsx";
import { AnotherConfirms } from "../two-people/another-confirms.tsx";

interface Props {
  id: string;
  typed?: Record<string, string>;
  errors?: Errors;
  /** The outcomes that another moderator has to confirm. */
  forTwo: DecisionOutcome[];
  /** Whether later letters may follow: of a campaign, where the government allows it. */
  mayFollow: boolean;
}

/** One decision on all that is chosen. */
export function JointForm({ id, typed, errors, forTwo, mayFollow }: Props) {
  const t = useWords();
  return (
    <DecisionForm id={id} version="0" isPublished={false} fallback={null} typed={typed} errors={errors}>
      <AnotherConfirms forTwo={forTwo} />
      {mayFollow && (
        <div className="govuk-form-group govuk-checkboxes">
          {errors?.follow && <p className="govuk-error-message">{t.say(errors.follow)}</p>}
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id="follow"
              name="follow"
              type="checkbox"
              value="yes"
              defaultChecked={typed?.follow === "yes"}
              aria-describedby="follow-hint"
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="follow">
              {t("together.let-later-letters-follow")}
            </label>
            <div className="govuk-hint govuk-checkboxes__hint" id="follow-hint">
              {t("together.which-letters-follow")}
            </div>
          </div>
        </div>
      )}
    </DecisionForm>
  );
}
