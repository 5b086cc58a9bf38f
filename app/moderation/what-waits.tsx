import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { queueHref } from "./queue-filters.ts";

interface Props {
  government: string;
  /** Whether the official decides on it, and can open where it waits. */
  mayModerate: boolean;
  waiting: { reference: string; title: string; waiting: number; time: string; overdue: number }[];
  /** What else waits, over all consultations. */
  else: Record<"appeals" | "flags" | "disownings", { waiting: number; time: string; overdue: number }>;
  moderators: string[];
}

/** What waits on each consultation and who decides on it, for all officials. */
export function WhatWaits({
  government,
  mayModerate,
  waiting,
  else: { appeals, flags, disownings },
  moderators,
}: Props) {
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
            {mayModerate && (
              <>
                {" "}
                <a className="govuk-link" href={queueHref(government, { consultation: reference })}>
                  {t("settings-office.open-in-the-queue", {
                    reference,
                    hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                  })}
                </a>
              </>
            )}
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
      {disownings.waiting > 0 && (
        <p className="govuk-body">
          {t("settings-office.disownings-wait", { ...disownings, count: disownings.waiting })}
        </p>
      )}
      <p className="govuk-body">
        {moderators.length > 0
          ? t("settings-office.who-decides", { names: t.list(moderators) })
          : t("settings-office.nobody-decides")}
      </p>
    </section>
  );
}
