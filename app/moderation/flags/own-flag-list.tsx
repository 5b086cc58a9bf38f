import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { OwnFlag } from "./own-flags.server.ts";

/** What the reader has told moderators of this comment, each with what came of it; nothing where they told nothing. */
export function OwnFlagList({ flags, timeZone }: { flags: OwnFlag[]; timeZone: string }) {
  const t = useWords();
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="told">
      <h2 className="govuk-heading-m" id="told">
        {t("flags.what-you-told")}
      </h2>
      <ul className="app-cards">
        {flags.map(({ id, ground, explanation, flagged_at, answer, answer_reason }) => (
          <li key={id} className="app-card">
            <p className="govuk-body">
              {t("flags.told-on", {
                ground: t(`terms.ground ${ground}`),
                when: <Moment at={flagged_at} timeZone={timeZone} />,
              })}
            </p>
            <p className="govuk-body app-typed-lines" dir="auto">
              {explanation}
            </p>
            <p className="govuk-body">{answer ? t(`flags.answer ${answer}`) : t("flags.waits")}</p>
            {answer_reason && (
              <p className="govuk-body app-typed-lines" dir="auto">
                {answer_reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
