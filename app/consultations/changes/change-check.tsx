import type { Typed } from "#app/requests/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ConsultationChange } from "./change.ts";
import { ChangeWords, changeTitle } from "./change-words.tsx";

interface Props {
  change: Pick<ConsultationChange, "kind" | "reason" | "before" | "after">;
  timeZone: string;
  /** How many have been sent so far. */
  comments: number;
  typed: Typed;
}

/** A change as its readers will see it, to be announced or written again. */
export function ChangeCheck({ change, timeZone, comments, typed }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate aria-labelledby="change-heading">
      <h2 className="govuk-heading-m" id="change-heading">
        {t("changes-office.this-will-be-public")}
      </h2>
      {Object.entries(typed)
        .filter(([name]) => name !== "intent")
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <div className="govuk-inset-text">
        <p className="govuk-body">
          <strong>{changeTitle(t, change)}</strong>
        </p>
        <ChangeWords change={change} timeZone={timeZone} />
        <p className="govuk-body">{change.reason}</p>
      </div>
      <p className="govuk-body">{t("changes-office.who-is-told", { comments })}</p>
      <div className="app-actions">
        <Button name="intent" value="announce">
          {t("changes-office.announce-change")}
        </Button>
        <Button kind="secondary" name="intent" value="again">
          {t("changes-office.go-on-changing")}
        </Button>
      </div>
    </form>
  );
}
