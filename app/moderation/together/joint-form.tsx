import type { Errors } from "#app/requests/refusals.ts";
import { useWords } from "#app/words/use-words.ts";
import { DecisionForm } from "../decision-form.tsx";
import { ChooseReason } from "../ready-reasons/choose-reason.tsx";
import type { ActForTwo } from "../settings/settings.ts";
import { AnotherConfirms } from "../two-people/another-confirms.tsx";

interface Props {
  id: string;
  typed?: Record<string, string>;
  errors?: Errors;
  /** The outcomes that another moderator has to confirm. */
  forTwo: ActForTwo[];
  /** Whether later letters may follow: of a campaign, where the government allows it. */
  mayFollow: boolean;
  /** The reasons that the government keeps. */
  ready: readonly { id: string; name: string }[];
}

/** One decision on all that is chosen. */
export function JointForm({ id, typed, errors, forTwo, mayFollow, ready }: Props) {
  const t = useWords();
  return (
    <DecisionForm id={id} version="0" isPublished={false} fallback={null} typed={typed} errors={errors}>
      <ChooseReason ready={ready} chosen={typed?.ready} />
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
