import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { mostListed } from "../hints/listed-words.ts";
import { actsForTwo, deadlines, type ModerationSettings } from "./settings.ts";

interface Props {
  settings: ModerationSettings;
  /** Since which change they hold. */
  since: string;
  errors?: Errors;
  typed?: Record<string, string>;
}

/** How the government moderates, to be changed. */
export function SettingsForm({ settings, since, errors = {}, typed }: Props) {
  const t = useWords();
  const isOvertaken = errors.settings !== undefined;
  const ticked = (name: string, now: string[]) => (typed ? (typed[name] ?? "").split(",") : now);
  return (
    <form method="post" noValidate>
      {isOvertaken && (
        <section id="settings" aria-labelledby="holds-now">
          <h2 className="govuk-heading-m" id="holds-now">
            {t("settings-office.what-holds-now")}
          </h2>
          <SettingsInWords settings={settings} />
        </section>
      )}
      {/* It stays about what was read, until the administrator is told that something else holds. */}
      <input type="hidden" name="since" value={(isOvertaken ? undefined : typed?.since) ?? since} />
      <Checkboxes
        name="two_people"
        label={t("settings-office.two-people")}
        hint={t("settings-office.two-people-hint")}
        error={errors.two_people}
        choices={actsForTwo.map((value) => ({ value, text: t(`two-people.to ${value}`) }))}
        defaultValues={ticked("two_people", settings.two_people)}
      />
      <Checkboxes
        name="follow"
        label={t("settings-office.campaigns")}
        hint={t("settings-office.follow-hint")}
        error={errors.follow}
        choices={[{ value: "yes", text: t("settings-office.may-follow") }]}
        defaultValues={ticked("follow", settings.follow ? ["yes"] : [])}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          {t("settings-office.deadlines")}
        </legend>
        <p className="govuk-hint">{t("settings-office.deadlines-hint")}</p>
        {deadlines.map((deadline) => (
          <TextInput
            key={deadline}
            name={deadline}
            label={t(`settings-office.deadline ${deadline}`)}
            error={errors[deadline]}
            defaultValue={typed?.[deadline] ?? String(settings[deadline] || "")}
            inputMode="numeric"
            className="govuk-input--width-4"
          />
        ))}
      </fieldset>
      <TextArea
        name="words"
        label={t("hints.words-to-point-to")}
        hint={t("hints.words-hint", { most: mostListed })}
        error={errors.words}
        rows={6}
        defaultValue={typed?.words ?? settings.words.join("\n")}
      />
      <Button>{t("settings-office.save")}</Button>
    </form>
  );
}

/** The same to be read alone. */
export function SettingsInWords({ settings }: { settings: ModerationSettings }) {
  const t = useWords();
  const { two_people, follow } = settings;
  return (
    <>
      <p className="govuk-body">
        {two_people.length === 0
          ? t("settings-office.one-decides")
          : t("two-people.another-confirms", {
              outcomes: t.list(two_people.map((outcome) => t(`two-people.to ${outcome}`))),
            })}
      </p>
      <p className="govuk-body">
        {t(follow ? "settings-office.letters-may-follow" : "settings-office.letters-do-not-follow")}
      </p>
      {settings.words.length > 0 && (
        <p className="govuk-body">{t("hints.words-listed", { words: t.list(settings.words) })}</p>
      )}
      {deadlines
        .filter((deadline) => settings[deadline] > 0)
        .map((deadline) => (
          <p key={deadline} className="govuk-body">
            {t("settings-office.is-to-be-done", { what: deadline, count: settings[deadline] })}
          </p>
        ))}
    </>
  );
}
