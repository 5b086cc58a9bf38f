import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longest } from "../bounds.ts";
import type { DraftView } from "./view-draft.server.ts";

interface Props {
  draft: DraftView;
  timeZone: string;
  typed?: Typed;
  errors?: Errors;
}

/** How far the review of a draft is, and the form with which it is asked for or given. */
export function ReviewForm({ draft, timeZone, typed, errors = {} }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="review">
      <h2 className="govuk-heading-m" id="review">
        {t("review-office.review")}
      </h2>
      <ReviewSaid review={draft.review} timeZone={timeZone} />
      <form method="post" noValidate id="form">
        {errors.form && <p className="govuk-error-message">{t.say(errors.form)}</p>}
        <input type="hidden" name="revision" value={draft.revision} />
        <TextArea
          name="remark"
          label={t("review-office.remark")}
          hint={t("review-office.remark-hint", { most: longest.note })}
          rows={4}
          defaultValue={typed?.remark}
          error={errors.remark}
        />
        <div className="app-actions">
          {draft.mayReview && (
            <>
              <Button name="kind" value="agreed">
                {t("review-office.agree")}
              </Button>
              <Button kind="secondary" name="kind" value="changes wanted">
                {t("review-office.want-changes")}
              </Button>
            </>
          )}
          <Button kind="secondary" name="kind" value="review asked">
            {t("review-office.ask")}
          </Button>
        </div>
        {!draft.mayReview && <p className="govuk-body app-quiet">{t("review-office.own-words")}</p>}
      </form>
    </section>
  );
}

/** What the last word about a draft was, and whether it still holds. */
export function ReviewSaid({ review, timeZone }: { review: DraftView["review"]; timeZone: string }) {
  const t = useWords();
  const { state, act } = review;
  if (!act) return <p className="govuk-body">{t("review-office.not-reviewed")}</p>;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {t(`review-office.state ${state}`, {
          official: act.actor,
          when: <FullMoment at={act.occurred_at} timeZone={timeZone} />,
        })}
      </p>
      {act.remark && <p className="govuk-body app-typed-lines">{act.remark}</p>}
    </div>
  );
}
