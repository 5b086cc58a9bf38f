import { useWords } from "#app/words/use-words.ts";

interface Props {
  waiting: { reference: string; title: string; waiting: number; time: string; overdue: number }[];
  /** Appeals and flags that wait, over all consultations. */
  else: Record<"appeals" | "flags", { waiting: number; time: string; overdue: number }>;
  moderators: string[];
}

/** What waits on each consultation and who decides on it, for all officials. */
export function WhatWaits({ waiting, else: { appeals, flags }, moderators }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="what-waits">
      <h2 className="govuk-heading-m" id="what-waits">
        {t("settings-office.what-waits")}
      </h2>
      {waiting.length === 0 && <p className="govuk-body">{t("settings-office.nothing-waits")}</p>}
      <ul className="govuk-list">
        {waiting.map(({ reference, title, waiting: count, time, overdue }) => (
          <li key={reference}>
            <strong>{reference}</strong> {title}
            <br />
            {t("settings-office.waits-on", { count, time, overdue })}
          </li>
        ))}
      </ul>
      {appeals.waiting > 0 && (
        <p className="govuk-body">
          {t("settings-office.appeals-wait", { ...appeals, count: appeals.waiting })}
        </p>
      )}
      {flags.waiting > 0 && (
        <p className="govuk-body">{t("settings-office.flags-wait", { ...flags, count: flags.waiting })}</p>
      )}
      {moderators.length > 0 && (
        <p className="govuk-body">{t("settings-office.who-decides", { names: t.list(moderators) })}</p>
      )}
    </section>
  );
}
