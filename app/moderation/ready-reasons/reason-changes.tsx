import { Details } from "#app/ui/details.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ReasonChange } from "./ready-reasons.server.ts";

interface Props {
  changes: readonly ReasonChange[];
  timeZone: string;
}

/** Who kept or ended which reason, when, and what authors read by it; the latest first. */
export function ReasonChanges({ changes, timeZone }: Props) {
  const t = useWords();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m govuk-!-margin-top-6" id="changes">
        {t("ready-reasons.what-was-changed")}
      </h2>
      {changes.map(({ id, change, name, texts, by, at }) => (
        <div key={id} className="app-decision">
          <p className="govuk-body">
            {t(`ready-reasons.was-${change}`, {
              ...{ by, name },
              when: <Moment at={at} timeZone={timeZone} />,
            })}
          </p>
          <Details summary={t("ready-reasons.what-authors-read")}>
            {Object.entries(texts).map(([language, text]) => (
              <p key={language} className="govuk-body app-typed-lines" lang={language} dir="auto">
                {text}
              </p>
            ))}
          </Details>
        </div>
      ))}
    </section>
  );
}
