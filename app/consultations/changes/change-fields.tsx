import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { zoneWords } from "#app/ui/full-moment.tsx";
import { SaidAgain } from "#app/ui/said-again.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ChangeKind } from "#db/schema.ts";
import { longest } from "../bounds.ts";
import { SubjectFields } from "../subjects/subject-fields.tsx";

interface Props {
  kind: ChangeKind;
  timeZone: string;
  typed: Typed;
  errors: Errors;
}

/** The fields of one kind of change; what is sent is looked at first, as its readers will see it. */
export function ChangeFields({ kind, timeZone, typed, errors }: Props) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <form method="post" noValidate aria-labelledby="change-heading">
      <h2 className="govuk-heading-m" id="change-heading">
        {t(`changes-office.to ${kind}`)}
      </h2>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="seen" value={typed.seen} />
      {kind === "corrected" ? (
        <>
          <TextInput {...field("title")} label={t("consultation-editor.title")} />
          <TextArea {...field("summary")} label={t("consultation-editor.summary")} rows={4} />
          <TextInput {...field("authority")} label={t("consultation-editor.authority")} />
          <TextArea {...field("contact")} label={t("consultation-editor.contact")} rows={3} />
          <SubjectFields typed={typed} errors={errors} />
        </>
      ) : (
        <>
          <p className="govuk-hint">
            {t("changes-office.on-these-clocks", { zone: zoneWords(t, timeZone) })}
          </p>
          <div className="app-when">
            <TextInput
              {...field("date")}
              label={t("changes-office.new-date")}
              type="date"
              className="govuk-input--width-10"
            />
            <TextInput
              {...field("time")}
              label={t("changes-office.new-time")}
              className="govuk-input--width-5"
              inputMode="numeric"
            />
          </div>
          <SaidAgain of={["date", "time"]} date={typed.date} time={typed.time} timeZone={timeZone} />
        </>
      )}
      <TextArea
        {...field("reason")}
        label={t("changes-office.reason")}
        hint={t("changes-office.reason-hint", { most: longest.note })}
        rows={4}
      />
      <div className="app-actions">
        <Button name="intent" value="look">
          {t("changes-office.look-first")}
        </Button>
        <a className="govuk-link" href="?">
          {t("changes-office.another")}
        </a>
      </div>
    </form>
  );
}
