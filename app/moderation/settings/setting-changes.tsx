import { Moment } from "#app/ui/moment.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { SettingChange } from "./find-settings.server.ts";
import type { SettingDifference } from "./setting-differences.ts";

interface Props {
  changes: readonly SettingChange[];
  timeZone: string;
}

/** Who changed how the government moderates, when, and what was so before and after; the latest first. */
export function SettingChanges({ changes, timeZone }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m" id="changes">
        {t("settings-office.who-changed-it")}
      </h2>
      {changes.map(({ id, name, changed_at, differences }) => (
        <div key={id} className="app-decision">
          <p className="govuk-body">
            {t("settings-office.changed-by", { name, when: <Moment at={changed_at} timeZone={timeZone} /> })}
          </p>
          {differences.length === 0 && <p className="govuk-body">{t("settings-office.saved-as-it-was")}</p>}
          <ul className="govuk-list govuk-list--bullet">
            {differences
              .flatMap((difference) => inWords(t, difference))
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function inWords(t: Translator, difference: SettingDifference): string[] {
  if (difference.what === "words") {
    const { added, dropped } = difference;
    return [
      ...(added.length > 0 ? [t("settings-office.words-added", { words: t.list(added) })] : []),
      ...(dropped.length > 0 ? [t("settings-office.words-dropped", { words: t.list(dropped) })] : []),
    ];
  }
  return [t("settings-office.changed-from", beforeAndAfter(t, difference))];
}

function beforeAndAfter(t: Translator, difference: Exclude<SettingDifference, { what: "words" }>) {
  if (difference.what === "two_people") {
    const { before, after } = difference;
    const said = (acts: typeof before) =>
      acts.length === 0 ? t("settings-office.none") : t.list(acts.map((act) => t(`two-people.to ${act}`)));
    return { what: t("settings-office.two-people"), before: said(before), after: said(after) };
  }
  if (difference.what === "follow") {
    const said = (follow: boolean) => t(follow ? "settings-office.follows" : "settings-office.follows-not");
    return {
      what: t("settings-office.campaigns"),
      before: said(difference.before),
      after: said(difference.after),
    };
  }
  const said = (count: number) => t("settings-office.within", { count });
  return {
    what: t(`settings-office.deadline ${difference.what}`),
    before: said(difference.before),
    after: said(difference.after),
  };
}
