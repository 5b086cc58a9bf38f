import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { SaidAgain } from "#app/ui/said-again.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { knownZone, timeZoneChoices } from "./time-zones.ts";

/** On whose clocks, when a consultation opens and when it closes, each said again in words. */
export function MomentFields({ typed, errors }: { typed: Typed; errors: Errors }) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <>
      <Select
        {...field("time_zone")}
        label={t("consultation-editor.time-zone")}
        hint={t("consultation-editor.time-zone-hint")}
        options={timeZoneChoices(typed.time_zone)}
      />
      {(["opens", "closes"] as const).map((moment) => (
        <div key={moment}>
          <div className="app-when">
            <TextInput
              {...field(`${moment}_date`)}
              label={t(`consultation-editor.${moment}-on`)}
              type="date"
              className="govuk-input--width-10"
            />
            <TextInput
              {...field(`${moment}_time`)}
              label={t(`consultation-editor.${moment}-at`)}
              hint={t("consultation-editor.time-hint")}
              className="govuk-input--width-5"
              inputMode="numeric"
            />
          </div>
          <SaidAgain
            of={[`${moment}_date`, `${moment}_time`]}
            date={typed[`${moment}_date`]}
            time={typed[`${moment}_time`]}
            timeZone={knownZone(typed.time_zone)}
          />
        </div>
      ))}
    </>
  );
}
