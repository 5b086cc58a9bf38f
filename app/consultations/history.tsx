import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ConsultationEvent } from "./events.ts";

/** What has happened so far, newest first. */
export function History({ events, timeZone }: { events: ConsultationEvent[]; timeZone: string }) {
  const t = useWords();
  return (
    <ol className="app-history" reversed>
      {events.map(({ stage, occurred_at, note, language }) => (
        <li key={`${stage} ${language} ${occurred_at}`}>
          <p className="app-history__stage">
            {language === null
              ? t(`terms.stage ${stage}`)
              : t("consultations.translation-was-added", { language: t.displayName("language", language) })}
          </p>
          <p className="app-history__at">
            <FullMoment at={occurred_at} timeZone={timeZone} />
          </p>
          {note && <p className="govuk-body">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
