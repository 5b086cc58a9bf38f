import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { AnswerForm } from "../two-people/answer-form.tsx";
import { WrittenReason } from "../written-reason.tsx";
import type { JointAct } from "./find-act.server.ts";

interface Props {
  act: JointAct;
  /** How many of its decisions still count. */
  standing: number;
  isOwn: boolean;
  mayConfirm: boolean;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** What can be done with an act: answer what it proposes, undo it, end the rule that follows it. */
export function ActForms({ act, standing, isOwn, mayConfirm, errors, typed }: Props) {
  const t = useWords();
  const { proposed, rule } = act;
  const isFollowed = rule !== null && rule.ended_at === null;
  const isAnswerable = proposed.length > 0 && !isOwn && mayConfirm;
  return (
    <div className="app-act-forms app-no-print" id="decisions">
      {!isAnswerable && <WrittenReason reason={typed?.why} />}
      {proposed.length > 0 && (
        <>
          <p className="govuk-body">{t("together.so-many-are-proposed", { count: proposed.length })}</p>
          {(isOwn || mayConfirm) && <AnswerForm isOwn={isOwn} errors={errors} typed={typed} />}
        </>
      )}
      {rule && (
        <p className="govuk-body">
          {t("together.so-many-followed", { count: rule.followed, isOver: isFollowed ? "no" : "yes" })}
        </p>
      )}
      {isFollowed && <IntentForm intent="end">{t("together.end-the-rule")}</IntentForm>}
      {standing > 0 && (
        <IntentForm
          intent="undo"
          before={
            <>
              <p className="govuk-body-s">{t("together.what-undoing-does")}</p>
              {rule && rule.followed > 0 && <WithFollowers count={rule.followed} />}
            </>
          }
        >
          {t("together.undo-all", { count: standing })}
        </IntentForm>
      )}
    </div>
  );
}

function IntentForm({
  intent,
  before,
  children,
}: {
  intent: string;
  before?: ReactNode;
  children: ReactNode;
}) {
  return (
    <form method="post">
      {before}
      <Button kind="secondary" name="intent" value={intent}>
        {children}
      </Button>
    </form>
  );
}

function WithFollowers({ count }: { count: number }) {
  const t = useWords();
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id="followers"
          name="followers"
          type="checkbox"
          value="yes"
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor="followers">
          {t("together.undo-followers-too", { count })}
        </label>
      </div>
    </div>
  );
}
